import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { ShownText } from '../presentation/replies/turn.ts';

/** The text displays of a message as ours are built: all in one container. */
export const shownTexts = (components: readonly APIMessageTopLevelComponent[] = []): ShownText[] =>
  components.flatMap((container) =>
    container.type === ComponentType.Container
      ? container.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part] : []))
      : [],
  );
