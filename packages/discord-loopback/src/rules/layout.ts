import { ComponentType } from 'discord-api-types/v10';
import { ENTITY_SELECTS, everyComponent, type Placed, typeOf } from '../protocol/componentTree.ts';
import { asBodies, asText, isAbsent } from '../protocol/json.ts';
import { at, codePoints, must, unique, type Violation } from '../protocol/violation.ts';
import { componentViolations } from './component.ts';

/** All components of a message (docs/components/reference). `v2`: whether the message has the flag IS_COMPONENTS_V2. */
export function layoutViolations(components: unknown, v2: boolean, path: string): readonly Violation[] {
  const placed = everyComponent(components, path);
  return [
    ...placed.flatMap(componentViolations),
    ...(v2 ? [...totals(placed, path), ...topLevel(components, path)] : classic(components, path)),
    ...unique(keys(placed, 'custom_id'), path, 'the custom_id'),
    ...unique(keys(placed, 'id'), path, 'the component id'),
  ];
}

/** The limit of 4000 for all texts together is in discord-api-docs#8562, not in the docs. */
function totals(placed: readonly Placed[], path: string): readonly Violation[] {
  const texts = placed.filter(({ component }) => typeOf(component) === ComponentType.TextDisplay);
  const length = texts.reduce((sum, { component }) => sum + codePoints(asText(component.content)), 0);
  return [
    ...must(placed.length <= 40, path, `holds ${placed.length} components, the limit is 40`),
    ...must(length <= 4000, path, `its texts are ${length} code points long, the limit is 4000 in total`),
  ];
}

const NEVER_AT_TOP = [ComponentType.Button, ComponentType.StringSelect, ...ENTITY_SELECTS, ComponentType.Thumbnail];

const topLevel = (components: unknown, path: string): readonly Violation[] =>
  asBodies(components).flatMap((component, index) => {
    const allowed = !NEVER_AT_TOP.includes(typeOf(component));
    return must(allowed, at(path, index, 'type'), 'may not stand outside a row or a section');
  });

function classic(components: unknown, path: string): readonly Violation[] {
  const rows = asBodies(components);
  return [
    ...must(rows.length <= 5, path, `holds ${rows.length} rows, the limit is 5`),
    ...rows.flatMap((row, index) => {
      const isRow = typeOf(row) === ComponentType.ActionRow;
      return must(isRow, at(path, index, 'type'), 'anything but a row needs the flag IS_COMPONENTS_V2');
    }),
  ];
}

/** The values of a key. An id of 0 is none: Discord then gives one. */
const keys = (placed: readonly Placed[], key: string): readonly unknown[] =>
  placed.map(({ component }) => component[key]).filter((value) => !isAbsent(value) && value !== 0);
