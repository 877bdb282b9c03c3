import { ComponentType } from 'discord-api-types/v10';
import { ENTITY_SELECTS, everyComponent, type Placed, typeOf } from '../protocol/componentTree.ts';
import { asBodies, asText, isAbsent } from '../protocol/json.ts';
import { at, codePoints, must, unique, type Violation } from '../protocol/violation.ts';
import { componentViolations } from './component.ts';

/** All components of a message; `v2` says whether the message carries IS_COMPONENTS_V2 (docs/components/reference). */
export function layoutViolations(components: unknown, v2: boolean, path: string): readonly Violation[] {
  const placed = everyComponent(components, path);
  return [
    ...placed.flatMap(componentViolations),
    ...(v2 ? totals(placed, path) : classic(components, path)),
    ...unique(keys(placed, 'custom_id'), path, 'the custom_id'),
    ...unique(
      keys(placed, 'id').filter((id) => id !== 0),
      path,
      'the component id',
    ),
  ];
}

/** The limit of 4000 for all texts together is not in the docs but in discord-api-docs#8562. */
function totals(placed: readonly Placed[], path: string): readonly Violation[] {
  const texts = placed.filter(({ component }) => typeOf(component) === ComponentType.TextDisplay);
  const length = texts.reduce((sum, { component }) => sum + codePoints(asText(component.content)), 0);
  return [
    ...must(placed.length <= 40, path, `holds ${placed.length} components, the limit is 40`),
    ...must(length <= 4000, path, `its texts are ${length} code points long, the limit is 4000 in total`),
    ...placed.flatMap(misplacedAtTop(path)),
  ];
}

const NEVER_AT_TOP = [ComponentType.Button, ComponentType.StringSelect, ...ENTITY_SELECTS, ComponentType.Thumbnail];

function misplacedAtTop(path: string): (placed: Placed) => readonly Violation[] {
  const depth = path.split('.').length + 1;
  return (placed) =>
    must(
      placed.path.split('.').length !== depth || !NEVER_AT_TOP.includes(typeOf(placed.component)),
      at(placed.path, 'type'),
      'may not stand outside a row or a section',
    );
}

function classic(components: unknown, path: string): readonly Violation[] {
  const rows = asBodies(components);
  return [
    ...must(rows.length <= 5, path, `holds ${rows.length} rows, the limit is 5`),
    ...rows.flatMap((row, index) =>
      must(
        typeOf(row) === ComponentType.ActionRow,
        at(path, index, 'type'),
        'anything but a row needs the flag IS_COMPONENTS_V2',
      ),
    ),
  ];
}

const keys = (placed: readonly Placed[], key: string): readonly unknown[] =>
  placed.map(({ component }) => component[key]).filter((value) => !isAbsent(value));
