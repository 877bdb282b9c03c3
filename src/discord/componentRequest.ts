import { ComponentType, type MessageComponentInteraction, type TopLevelComponent } from 'discord.js';
import { decodeRequest } from '../presentation/controls/customId.ts';
import { QUESTION_ID, questionFrom } from '../presentation/markdown/question.ts';
import type { Request } from '../presentation/request.ts';

/** What a press asks for: its custom_id, the choice made, and the question that its own message shows; null for none of ours. */
export function requestOfComponent(interaction: MessageComponentInteraction): Request | null {
  const question = questionShown(interaction.message.components);
  const chosen = interaction.isStringSelectMenu() ? interaction.values : undefined;
  return decodeRequest(interaction.customId, { ...(question ? { question } : {}), ...(chosen ? { chosen } : {}) });
}

function questionShown(components: readonly TopLevelComponent[]): string | null {
  for (const container of components) {
    if (container.type !== ComponentType.Container) continue;
    for (const component of container.components) {
      if (component.type === ComponentType.TextDisplay && component.data.id === QUESTION_ID) {
        return questionFrom(component.content);
      }
    }
  }
  return null;
}
