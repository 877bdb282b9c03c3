import { ComponentType } from 'discord-api-types/v10';
import { attachmentName } from '../protocol/attachmentReference.ts';
import { ENTITY_SELECTS, everyComponent, typeOf } from '../protocol/componentTree.ts';
import { asBodies, asBody, asNumber, asText, type Body, withoutNulls } from '../protocol/json.ts';
import type { StoredAttachment, StoredComponent, StoredMedia } from './storedMessage.ts';

/**
 * Components as Discord returns them. Each has an id, counted from 1 where the bot gave none, all defaults, and the
 * address of the file that it shows.
 */
export function storeComponents(
  components: unknown,
  files: readonly StoredAttachment[] = [],
): readonly StoredComponent[] {
  const clean = withoutNulls(components);
  const taken = new Set(everyComponent(clean, '').map(({ component }) => asNumber(component.id)));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  return asBodies(clean).map((component) => store(component, nextId, files));
}

function store(component: Body, nextId: () => number, files: readonly StoredAttachment[]): StoredComponent {
  const id = asNumber(component.id) === 0 ? nextId() : asNumber(component.id);
  return {
    ...component,
    ...defaults(component, files),
    type: typeOf(component),
    id,
    ...('components' in component
      ? { components: asBodies(component.components).map((child) => store(child, nextId, files)) }
      : {}),
    ...('component' in component ? { component: store(asBody(component.component), nextId, files) } : {}),
    ...('accessory' in component ? { accessory: store(asBody(component.accessory), nextId, files) } : {}),
  };
}

function defaults(component: Body, files: readonly StoredAttachment[]): Body {
  const type = typeOf(component);
  if (type === ComponentType.Container) return { accent_color: null, spoiler: false, ...component };
  if (type === ComponentType.Separator) return { spacing: 1, divider: true, ...component };
  if (type === ComponentType.StringSelect || ENTITY_SELECTS.includes(type))
    return { min_values: 1, max_values: 1, ...component };
  if (type === ComponentType.Thumbnail)
    return { description: null, spoiler: false, ...component, media: media(component.media, files) };
  if (type === ComponentType.File) return { spoiler: false, ...component, ...fileOf(component.file, files) };
  if (type === ComponentType.MediaGallery)
    return { ...component, items: asBodies(component.items).map((item) => galleryItem(item, files)) };
  return {};
}

const galleryItem = (item: Body, files: readonly StoredAttachment[]): Body => ({
  description: null,
  spoiler: false,
  ...item,
  media: media(item.media, files),
});

const fileOf = (value: unknown, files: readonly StoredAttachment[]): Body => {
  const { filename = null, size = null } = named(value, files) ?? {};
  return { file: media(value, files), name: filename, size };
};

function media(value: unknown, files: readonly StoredAttachment[]): StoredMedia {
  const found = named(value, files);
  if (found === undefined) {
    const url = asText(asBody(value).url);
    return { id: '0', url, proxy_url: url };
  }
  const { id, url, proxy_url, content_type } = found;
  return { id, url, proxy_url, content_type, attachment_id: id };
}

function named(value: unknown, files: readonly StoredAttachment[]): StoredAttachment | undefined {
  const name = attachmentName(asText(asBody(value).url));
  return files.find(({ filename }) => filename === name);
}
