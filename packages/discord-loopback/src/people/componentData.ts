import { ComponentType } from 'discord-api-types/v10';
import { everyComponent, typeOf } from '../protocol/componentTree.ts';
import { asBodies, asNumber, type Body } from '../protocol/json.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** The `data` of a pressed button. */
export function buttonData(message: StoredMessage, customId: string): Body {
  usable(message, customId, ComponentType.Button);
  return { component_type: ComponentType.Button, custom_id: customId };
}

/** The `data` of a select in which these values were chosen. */
export function selectData(message: StoredMessage, customId: string, values: readonly string[]): Body {
  const select = usable(message, customId, ComponentType.StringSelect);
  const offered = asBodies(select.options).map((option) => option.value);
  const foreign = values.find((value) => !offered.includes(value));
  if (foreign !== undefined) throw new Error(`The select "${customId}" has no option "${foreign}".`);
  const [least, most] = [asNumber(select.min_values), asNumber(select.max_values)];
  if (values.length < least || values.length > most) throw new Error(`The select takes ${least} to ${most} values.`);
  return { component_type: ComponentType.StringSelect, custom_id: customId, values };
}

/** The control with this id. Throws where nobody could use it: missing, disabled, or of another kind. */
function usable(message: StoredMessage, customId: string, type: number): Body {
  const placed = everyComponent(message.components, '');
  const found = placed.map(({ component }) => component).find((component) => component.custom_id === customId);
  if (found === undefined) throw new Error(`The message has no control "${customId}".`);
  if (typeOf(found) !== type) throw new Error(`The control "${customId}" is of type ${typeOf(found)}, not ${type}.`);
  if (found.disabled === true) throw new Error(`The control "${customId}" is disabled.`);
  return found;
}
