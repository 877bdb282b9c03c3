import {
  CONTAINER,
  ENTITY_SELECTS,
  everyComponent,
  FILE,
  MEDIA_GALLERY,
  SEPARATOR,
  STRING_SELECT,
  THUMBNAIL,
  typeOf,
} from './componentTree.ts';
import { asBodies, asBody, asNumber, asText, type Body, withoutNulls } from './json.ts';
import type { StoredComponent } from './storedMessage.ts';

/** Components as Discord hands them back: each with an id (counted from 1 where the bot gave none) and its defaults. */
export function storeComponents(components: unknown): readonly StoredComponent[] {
  const clean = withoutNulls(components);
  const taken = new Set(everyComponent(clean, '').map(({ component }) => asNumber(component.id)));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  return asBodies(clean).map((component) => store(component, nextId));
}

function store(component: Body, nextId: () => number): StoredComponent {
  const id = asNumber(component.id) === 0 ? nextId() : asNumber(component.id);
  return {
    ...component,
    ...defaults(component),
    type: typeOf(component),
    id,
    ...('components' in component
      ? { components: asBodies(component.components).map((child) => store(child, nextId)) }
      : {}),
    ...('accessory' in component ? { accessory: store(asBody(component.accessory), nextId) } : {}),
  };
}

function defaults(component: Body): Body {
  const type = typeOf(component);
  if (type === CONTAINER) return { accent_color: null, spoiler: false, ...component };
  if (type === SEPARATOR) return { spacing: 1, divider: true, ...component };
  if (type === STRING_SELECT || ENTITY_SELECTS.includes(type)) return { min_values: 1, max_values: 1, ...component };
  if (type === THUMBNAIL) return { description: null, spoiler: false, ...component, media: media(component.media) };
  if (type === FILE) return { spoiler: false, ...component, file: media(component.file) };
  if (type === MEDIA_GALLERY) return { ...component, items: asBodies(component.items).map(galleryItem) };
  return {};
}

const galleryItem = (item: Body): Body => ({ description: null, spoiler: false, ...item, media: media(item.media) });

function media(value: unknown): Body {
  const url = asText(asBody(value).url);
  return { id: '0', url, proxy_url: url };
}
