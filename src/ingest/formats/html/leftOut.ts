import { attribute, type PageElement } from './page.ts';

/** What a page does not print, or prints for use and not to be read. */
const NO_TEXT = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'nav', 'annotation', 'rp'],
  ...['button', 'select', 'textarea', 'datalist', 'input'],
  ...['iframe', 'object', 'audio', 'video', 'canvas', 'svg', 'img'],
]);

const PICTURES = new Set(['img', 'svg', 'canvas', 'object', 'video']);

const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none/iu;

/** Whether an element and all that stands in it is no text of the page. */
export const isLeftOut = (element: PageElement): boolean => NO_TEXT.has(element.tagName) || isHidden(element);

/** Whether it is the running title of all pages, which LibreOffice saves around the text. */
export const isFurniture = (element: PageElement): boolean =>
  element.tagName === 'div' && /^(?:header|footer)$/u.test(attribute(element, 'title') ?? '');

/** Whether a reader of the page would see a picture here. */
export const isPicture = (element: PageElement): boolean => PICTURES.has(element.tagName) && !isHidden(element);

const isHidden = (element: PageElement): boolean =>
  attribute(element, 'hidden') !== undefined || HIDDEN_STYLE.test(attribute(element, 'style') ?? '');
