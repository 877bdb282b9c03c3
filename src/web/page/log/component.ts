import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMediaGalleryItem,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APIUnfurledMediaItem,
} from 'discord-api-types/v10';
import type { App } from '../app/app.ts';
import { BUTTON, COMPONENT } from '../app/codes.ts';
import { h, toNode } from '../dom/dom.ts';
import { blocks } from '../markdown/blocks.ts';
import type { Scene } from '../markdown/inline.ts';
import { drawSelect } from './select.ts';

export interface Stage {
  readonly app: App;
  readonly scene: Scene;
  readonly press: (control: string) => void;
  readonly choose: (control: string, values: string[]) => void;
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer | APIComponentInMessageActionRow;

/** Classes of buttons, by Discord's number. */
const STYLES = ['', 'primary', 'secondary', 'success', 'danger'];

/** Draws a component as Discord does (docs: Components, Reference). An unknown one is shown as its type number. */
export function drawComponent(component: Component, stage: Stage): HTMLElement {
  switch (component.type) {
    case COMPONENT.text:
      return h('div.text', ...blocks(component.content, stage.scene).map(toNode));
    case COMPONENT.separator:
      return h(`hr${component.spacing === 2 ? '.wide' : ''}${component.divider === false ? '.clear' : ''}`);
    case COMPONENT.container: {
      const box = h('div.container', ...component.components.map((child) => drawComponent(child, stage)));
      const { accent_color: colour } = component;
      if (typeof colour === 'number') box.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
      return box;
    }
    case COMPONENT.row:
      return h('div.row', ...component.components.map((child) => drawComponent(child, stage)));
    case COMPONENT.section:
      return drawSection(component, stage);
    case COMPONENT.button:
      return drawButton(component, stage);
    case COMPONENT.select:
      return drawSelect(component, stage.app, (values) => stage.choose(component.custom_id, values));
    case COMPONENT.gallery:
      return h('div.gallery', ...component.items.map((item) => drawPicture(item, stage)));
    case COMPONENT.file:
      return fileLink(held(component.file), component.name ?? '', component.size ?? 0, stage.app);
    default:
      return h('div.unknown', `[${component.type}]`);
  }
}

function drawSection({ components, accessory }: APISectionComponent, stage: Stage): HTMLElement {
  const aside = accessory.type === COMPONENT.thumbnail ? drawPicture(accessory, stage) : drawButton(accessory, stage);
  return h('div.section', h('div', ...components.map((child) => drawComponent(child, stage))), aside);
}

function drawButton(button: APIButtonComponent, { press }: Stage): HTMLElement {
  if (button.style === BUTTON.premium) return h('span.unknown', '[Premium]');
  const { label = '', disabled, emoji } = button;
  const words = [emoji?.name, label].filter(Boolean).join(' ');
  if (button.style === BUTTON.link) return h('a.button.away', away(button.url), words);
  const { custom_id: id, style } = button;
  return h(`button.button.${STYLES[style]}`, { disabled, click: () => press(id) }, words);
}

/** Attributes of an external link. Only http and https addresses are linked. */
const away = (url: string) => ({
  href: /^https?:\/\//iu.test(url) ? url : undefined,
  target: '_blank',
  rel: 'noreferrer',
});

/** Path of a file of the message on this server. Pictures from elsewhere are linked, never loaded. */
const held = ({ url, attachment_id: id }: APIUnfurledMediaItem): string | undefined => (id ? pathOf(url) : undefined);

export const pathOf = (url: string): string => new URL(url).pathname;

function drawPicture(
  { media, description }: Pick<APIMediaGalleryItem, 'media' | 'description'>,
  { app }: Stage,
): HTMLElement {
  const path = held(media);
  if (!path) return h('a', away(media.url), description ?? media.url);
  const name = [app.words.download, description].filter(Boolean).join(': ');
  const picture = h('img', { src: path, alt: description ?? '' });
  return h('a.picture', { href: path, download: true, 'aria-label': name }, picture);
}

/** A download link; `size` in bytes. */
export const fileLink = (path: string | undefined, name: string, size: number, { words, locale }: App): HTMLElement =>
  h(
    'a.file',
    { href: path, download: name, title: words.download },
    h('span.file-icon', { 'aria-hidden': 'true' }, '▤'),
    h('span.file-name', name),
    h('span.file-size', kilobytes(size, locale)),
  );

const kilobytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1000);
