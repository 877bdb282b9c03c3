import { ComponentType } from 'discord-api-types/v10';
import { everyComponent, typeOf } from '../protocol/componentTree.ts';
import { asNumber, asText, type Body } from '../protocol/json.ts';
import { codePoints } from '../protocol/violation.ts';
import type { Modal } from '../state/modal.ts';
import type { StoredComponent } from '../state/storedMessage.ts';

/** What a person writes into a modal, by the custom_id of the input. */
export type Fields = { readonly [customId: string]: string };

/**
 * The `data` of a submitted modal (docs/interactions/receiving-and-responding, Modal Submit Data Structure). An input
 * that is not written into keeps the value it came with. Throws where the client would not send it.
 */
export function modalData(modal: Modal, fields: Fields): Body {
  const known = everyComponent(modal.components, '').map(({ component }) => asText(component.custom_id));
  const foreign = Object.keys(fields).find((customId) => !known.includes(customId));
  if (foreign !== undefined) throw new Error(`The modal has no input "${foreign}".`);
  return { custom_id: modal.custom_id, components: modal.components.map((part) => submitted(part, fields)) };
}

/** Rows and labels come back with their inputs, inputs with their value. */
function submitted(part: StoredComponent, fields: Fields): Body {
  const { type, id, components, component } = part;
  if (typeOf({ type }) === ComponentType.TextInput) return { type, id, ...written(part, fields) };
  if (component) return { type, id, component: submitted(component, fields) };
  return { type, id, components: (components ?? []).map((child) => submitted(child, fields)) };
}

function written({ custom_id = '', value: before = '', ...input }: StoredComponent, fields: Fields): Body {
  const value = fields[custom_id] ?? before;
  const length = codePoints(value);
  const least = asNumber(input.min_length ?? 0);
  const most = asNumber(input.max_length ?? 4000);
  if (length === 0 && input.required !== false) throw new Error(`The input "${custom_id}" is required.`);
  if (length > 0 && (length < least || length > most)) {
    throw new Error(`The input "${custom_id}" takes ${least} to ${most} characters.`);
  }
  return { custom_id, value };
}
