import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { ENTITY_SELECTS, type Placed, typeOf } from '../protocol/componentTree.ts';
import { asBodies, asBody, asNumber, asText, type Body, isAbsent } from '../protocol/json.ts';
import { at, codePoints, lengthWithin, must, unique, type Violation, violation } from '../protocol/violation.ts';

/** Which kinds of components may stand inside a kind. */
const CHILDREN: { readonly [type: number]: readonly number[] } = {
  [ComponentType.ActionRow]: [ComponentType.Button, ComponentType.StringSelect, ...ENTITY_SELECTS],
  [ComponentType.Section]: [ComponentType.TextDisplay],
  [ComponentType.Container]: [
    ComponentType.ActionRow,
    ComponentType.Section,
    ComponentType.TextDisplay,
    ComponentType.MediaGallery,
    ComponentType.File,
    ComponentType.Separator,
  ],
};

/** The rules for one component, and for the kinds and the number of its children (docs/components/reference). */
export function componentViolations({ component, path }: Placed): readonly Violation[] {
  switch (typeOf(component)) {
    case ComponentType.ActionRow:
      return [...children(component, path), ...row(component, path)];
    case ComponentType.Button:
      return button(component, path);
    case ComponentType.StringSelect:
      return [...select(component, path), ...options(component, path)];
    case ComponentType.Section:
      return [...children(component, path), ...section(component, path)];
    case ComponentType.Container:
      return children(component, path);
    case ComponentType.TextDisplay:
      return must(asText(component.content).trim() !== '', at(path, 'content'), 'must hold text');
    case ComponentType.File:
      return file(component, path);
    case ComponentType.MediaGallery:
      return gallery(component, path);
    case ComponentType.Thumbnail:
    case ComponentType.Separator:
      return [];
    default:
      return ENTITY_SELECTS.includes(typeOf(component))
        ? select(component, path)
        : violation(at(path, 'type'), `${String(component.type)} is no component of a message`);
  }
}

function children(component: Body, path: string): readonly Violation[] {
  const allowed = CHILDREN[typeOf(component)] ?? [];
  const inside = asBodies(component.components);
  return [
    ...must(inside.length > 0, at(path, 'components'), 'must not be empty'),
    ...inside.flatMap((child, index) =>
      must(
        allowed.includes(typeOf(child)),
        at(path, 'components', index, 'type'),
        `a component of type ${String(child.type)} may not stand here`,
      ),
    ),
  ];
}

function row(component: Body, path: string): readonly Violation[] {
  const inside = asBodies(component.components);
  const buttons = inside.filter((child) => typeOf(child) === ComponentType.Button).length;
  const selects = inside.length - buttons;
  return [
    ...must(buttons <= 5, at(path, 'components'), `holds ${buttons} buttons, the limit is 5`),
    ...must(selects === 0 || inside.length === 1, at(path, 'components'), 'a select must be alone in its row'),
  ];
}

function section(component: Body, path: string): readonly Violation[] {
  const accessory = typeOf(asBody(component.accessory));
  return [
    ...must(asBodies(component.components).length <= 3, at(path, 'components'), 'holds more than 3 texts'),
    ...must(
      accessory === ComponentType.Button || accessory === ComponentType.Thumbnail,
      at(path, 'accessory'),
      'must be a button or a thumbnail',
    ),
  ];
}

function button(component: Body, path: string): readonly Violation[] {
  const style = asNumber(component.style);
  const needs = style === ButtonStyle.Link ? 'url' : style === ButtonStyle.Premium ? 'sku_id' : 'custom_id';
  const foreign = ['url', 'sku_id', 'custom_id'].filter((key) => key !== needs && !isAbsent(component[key]));
  const visible = !isAbsent(component.emoji) || asText(component.label).trim() !== '';
  return [
    ...must(!isAbsent(component[needs]), at(path, needs), `a button of style ${style} needs it`),
    ...foreign.flatMap((key) => violation(at(path, key), `a button of style ${style} cannot have it`)),
    ...must(visible || style === ButtonStyle.Premium, at(path, 'label'), 'a button needs a label or an emoji'),
    ...lengthWithin(asText(component.label), 0, 80, at(path, 'label')),
    ...customId(component, path),
  ];
}

/** A bot names the file by `url`. In a message that is edited, the file has an `attachment_id`. */
function file(component: Body, path: string): readonly Violation[] {
  const { url, attachment_id } = asBody(component.file);
  const uploaded = asText(url).startsWith('attachment://') || !isAbsent(attachment_id);
  return must(uploaded, at(path, 'file', 'url'), 'a file component shows an uploaded file, as attachment://name');
}

function gallery(component: Body, path: string): readonly Violation[] {
  const items = asBodies(component.items);
  const here = at(path, 'items');
  return [
    ...must(items.length >= 1 && items.length <= 10, here, `must hold 1 to 10 items, holds ${items.length}`),
    ...items.flatMap(({ description }, index) =>
      isAbsent(description) ? [] : lengthWithin(asText(description), 1, 1024, at(here, index, 'description')),
    ),
  ];
}

function customId(component: Body, path: string): readonly Violation[] {
  return isAbsent(component.custom_id) ? [] : lengthWithin(asText(component.custom_id), 1, 100, at(path, 'custom_id'));
}

function select(component: Body, path: string): readonly Violation[] {
  const least = asNumber(component.min_values ?? 1);
  const most = asNumber(component.max_values ?? 1);
  return [
    ...must(!isAbsent(component.custom_id), at(path, 'custom_id'), 'a select needs it'),
    ...customId(component, path),
    ...lengthWithin(asText(component.placeholder), 0, 150, at(path, 'placeholder')),
    ...must(
      least >= 0 && least <= most && most <= 25,
      at(path, 'max_values'),
      `${least} to ${most} values is no range`,
    ),
  ];
}

function options(component: Body, path: string): readonly Violation[] {
  const all = asBodies(component.options);
  const here = at(path, 'options');
  const most = asNumber(component.max_values ?? 1);
  const values = all.map(({ value }) => value);
  const chosen = all.filter((option) => option.default === true).length;
  return [
    ...must(all.length >= 1 && all.length <= 25, here, `must hold 1 to 25 options, holds ${all.length}`),
    ...must(most <= Math.max(1, all.length), at(path, 'max_values'), 'is more than there are options'),
    ...must(chosen <= most, here, `${chosen} options are the default, at most ${most} can be chosen`),
    ...unique(values, here, 'the option value'),
    ...all.flatMap((option, index) => [
      ...lengthWithin(asText(option.label), 1, 100, at(here, index, 'label')),
      ...lengthWithin(asText(option.value), 1, 100, at(here, index, 'value')),
      ...must(codePoints(asText(option.description)) <= 100, at(here, index, 'description'), 'is longer than 100'),
    ]),
  ];
}
