import { everyComponent } from '../protocol/componentTree.ts';
import { asBodies, asText, type Body } from '../protocol/json.ts';
import { must, type Violation } from '../protocol/violation.ts';
import { texts } from './embed.ts';

/** Stricter than Discord, which fails above some 10,000 bytes, with 500 or 10062 (discord-api-docs#8554, #7310). */
export const BYTE_BUDGET = 9000;

/** The size of all texts of a message in UTF-8, with labels, placeholders and options. */
export function byteViolations(message: Body, path: string): readonly Violation[] {
  const parts = [asText(message.content), ...asBodies(message.embeds).flatMap(texts), ...componentTexts(message)];
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  return must(bytes <= BYTE_BUDGET, path, `its text takes ${bytes} bytes, the budget is ${BYTE_BUDGET}`);
}

function componentTexts(message: Body): readonly string[] {
  return everyComponent(message.components, '').flatMap(({ component }) => [
    asText(component.content),
    asText(component.label),
    asText(component.placeholder),
    ...asBodies(component.options).flatMap((option) => [asText(option.label), asText(option.description)]),
    ...asBodies(component.items).map((item) => asText(item.description)),
  ]);
}
