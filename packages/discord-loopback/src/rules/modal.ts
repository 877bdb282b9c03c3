import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { everyComponent, typeOf } from '../protocol/componentTree.ts';
import { asBodies, asBody, asNumber, asText, type Body, isAbsent } from '../protocol/json.ts';
import { at, lengthWithin, must, unique, type Violation, violation } from '../protocol/violation.ts';

/**
 * The data of a modal (docs/interactions/receiving-and-responding, Modal): one to five rows or labels, each with a text
 * input. The other components that a label can hold are not played, and so refused.
 */
export function modalViolations(data: Body, path: string): readonly Violation[] {
  const here = at(path, 'components');
  const parts = asBodies(data.components);
  const all = everyComponent(data.components, here);
  const keys = (key: string) => all.map(({ component }) => component[key]).filter((value) => !isAbsent(value));
  return [
    ...lengthWithin(asText(data.custom_id), 1, 100, at(path, 'custom_id')),
    ...lengthWithin(asText(data.title), 1, 45, at(path, 'title')),
    ...must(parts.length >= 1 && parts.length <= 5, here, `must hold 1 to 5 components, holds ${parts.length}`),
    ...parts.flatMap((part, index) => partViolations(part, at(here, index))),
    ...unique(keys('custom_id'), here, 'the custom_id'),
    ...unique(keys('id'), here, 'the component id'),
  ];
}

function partViolations(part: Body, path: string): readonly Violation[] {
  if (typeOf(part) === ComponentType.Label) {
    const here = at(path, 'component');
    return [
      ...lengthWithin(asText(part.label), 1, 45, at(path, 'label')),
      ...lengthWithin(asText(part.description), 0, 100, at(path, 'description')),
      ...must(isAbsent(asBody(part.component).label), at(here, 'label'), 'the label stands outside of the input'),
      ...inputViolations(asBody(part.component), here),
    ];
  }
  if (typeOf(part) !== ComponentType.ActionRow) {
    return violation(at(path, 'type'), `a component of type ${String(part.type)} may not stand in a modal here`);
  }
  const inputs = asBodies(part.components);
  const here = at(path, 'components', 0);
  return [
    ...must(inputs.length === 1, at(path, 'components'), `must hold one text input, holds ${inputs.length}`),
    ...lengthWithin(asText(inputs[0]?.label), 1, 45, at(here, 'label')),
    ...inputViolations(asBody(inputs[0]), here),
  ];
}

/** docs/components/reference, Text Input Structure. */
function inputViolations(input: Body, path: string): readonly Violation[] {
  if (typeOf(input) !== ComponentType.TextInput) {
    return violation(at(path, 'type'), `a component of type ${String(input.type)} is no text input`);
  }
  const style = asNumber(input.style);
  const least = asNumber(input.min_length ?? 0);
  const most = asNumber(input.max_length ?? 4000);
  return [
    ...lengthWithin(asText(input.custom_id), 1, 100, at(path, 'custom_id')),
    ...must(style === TextInputStyle.Short || style === TextInputStyle.Paragraph, at(path, 'style'), 'must be 1 or 2'),
    ...lengthWithin(asText(input.placeholder), 0, 100, at(path, 'placeholder')),
    ...lengthWithin(asText(input.value), 0, most, at(path, 'value')),
    ...must(least >= 0 && least <= most && most >= 1 && most <= 4000, at(path, 'max_length'), 'is no range up to 4000'),
  ];
}
