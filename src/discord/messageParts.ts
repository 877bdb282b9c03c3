import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { decodeRequest } from '../presentation/controls/customId.ts';
import type { Request } from '../presentation/message.ts';
import type { ShownText } from '../presentation/replies/shownTurn.ts';

/** Any component at any depth, with only the fields that are read here. */
interface Part {
  readonly type: ComponentType;
  readonly components?: readonly Part[];
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
}

export type Components = readonly APIMessageTopLevelComponent[] | APIMessage['components'];

/** From top to bottom. */
export const textsIn = (components: Components): ShownText[] =>
  partsOf(components as readonly Part[]).flatMap(({ type, id, content = '' }) =>
    type === ComponentType.TextDisplay ? [{ id, content }] : [],
  );

/** What the buttons and selects of our message ask for, as far as their custom_ids alone say it. */
export const requestsIn = (components: Components): Request[] =>
  partsOf(components as readonly Part[]).flatMap(({ custom_id: customId = '' }) => decodeRequest(customId) ?? []);

const partsOf = (components: readonly Part[] = []): Part[] =>
  components.flatMap((component) => [component, ...partsOf(component.components)]);
