import { asText, type Body } from '../protocol/json.ts';
import type { Interaction } from './interaction.ts';
import { storeComponents } from './storedComponent.ts';
import type { StoredComponent } from './storedMessage.ts';

/** A form that the bot shows to one person (docs/interactions/receiving-and-responding, Modal). */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly StoredComponent[];
  /** The token of the interaction that it answers. */
  readonly token: string;
}

export const openedModal = ({ token }: Interaction, data: Body): Modal => ({
  custom_id: asText(data.custom_id),
  title: asText(data.title),
  components: storeComponents(data.components),
  token,
});
