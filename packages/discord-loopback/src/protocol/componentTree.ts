import { ComponentType } from 'discord-api-types/v10';
import { asBodies, asBody, asNumber, type Body, isAbsent } from './json.ts';
import { at } from './violation.ts';

export const ENTITY_SELECTS: readonly number[] = [
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

export const typeOf = (component: Body): number => asNumber(component.type);

/** A component and its place in the body, such as `components.0.components.1`. */
export interface Placed {
  readonly component: Body;
  readonly path: string;
}

/** All components in reading order, parents before children. The accessory of a section comes after its texts. */
export function everyComponent(components: unknown, path: string): readonly Placed[] {
  return asBodies(components).flatMap((component, index) => {
    const here = at(path, index);
    return [
      { component, path: here },
      ...everyComponent(component.components, at(here, 'components')),
      ...single(component, 'component', here),
      ...single(component, 'accessory', here),
    ];
  });
}

function single(parent: Body, key: 'component' | 'accessory', path: string): readonly Placed[] {
  return isAbsent(parent[key]) ? [] : [{ component: asBody(parent[key]), path: at(path, key) }];
}
