import { asBodies, asBody, asNumber, type Body, isAbsent } from './json.ts';
import { at } from './violation.ts';

/** A component's number in docs/components/reference (Component Object). */
export const ROW = 1;
export const BUTTON = 2;
export const STRING_SELECT = 3;
export const SECTION = 9;
export const TEXT_DISPLAY = 10;
export const THUMBNAIL = 11;
export const MEDIA_GALLERY = 12;
export const FILE = 13;
export const SEPARATOR = 14;
export const CONTAINER = 17;

/** Selects of users, roles, mentionables and channels. */
export const ENTITY_SELECTS: readonly number[] = [5, 6, 7, 8];

export const typeOf = (component: Body): number => asNumber(component.type);

/** A component and where in the body it stands. */
export interface Placed {
  readonly component: Body;
  readonly path: string;
}

/** Every component of a message in reading order, parents before children; a section's accessory comes after its texts. */
export function everyComponent(components: unknown, path: string): readonly Placed[] {
  return asBodies(components).flatMap((component, index) => {
    const here = at(path, index);
    return [
      { component, path: here },
      ...everyComponent(component.components, at(here, 'components')),
      ...accessory(component, here),
    ];
  });
}

function accessory(component: Body, path: string): readonly Placed[] {
  if (isAbsent(component.accessory)) return [];
  return [{ component: asBody(component.accessory), path: at(path, 'accessory') }];
}
