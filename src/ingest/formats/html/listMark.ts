import { roman } from '../../../text/numbers/roman.ts';
import { letter } from '../letter.ts';
import { attribute, childrenOf, isElement, type PageElement } from './page.ts';

/** A list that is open, and the number its next item has. */
export interface List {
  readonly element: PageElement;
  readonly step: 1 | -1;
  next: number;
}

const UNMARKED = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*\bnone\b/iu;

export function openList(element: PageElement): List {
  const reversed = attribute(element, 'reversed') !== undefined;
  const items = () => childrenOf(element).filter((child) => isElement(child) && child.tagName === 'li').length;
  return { element, step: reversed ? -1 : 1, next: numberOf(element, 'start') ?? (reversed ? items() : 1) };
}

/** What stands before an item: `3. `, `c. `, `- `; '' where the style says none. Counts the item. */
export function markOf(item: PageElement, list: List | undefined): string {
  const unmarked = isUnmarked(item) || (list !== undefined && isUnmarked(list.element));
  if (list?.element.tagName !== 'ol') return unmarked ? '' : '- ';
  const number = numberOf(item, 'value') ?? list.next;
  list.next = number + list.step;
  if (unmarked) return '';
  return `${written(number, attribute(item, 'type') ?? attribute(list.element, 'type'))}. `;
}

const isUnmarked = (element: PageElement): boolean => UNMARKED.test(attribute(element, 'style') ?? '');

function numberOf(element: PageElement, name: string): number | undefined {
  const digits = /^\s*(?<number>[+-]?\d{1,9})/u.exec(attribute(element, name) ?? '')?.groups?.number;
  return digits === undefined ? undefined : Number(digits);
}

function written(number: number, type: string | undefined): string {
  switch (type) {
    case 'a':
      return letters(number) ?? String(number);
    case 'A':
      return letters(number)?.toUpperCase() ?? String(number);
    case 'i':
      return roman(number) ?? String(number);
    case 'I':
      return roman(number)?.toUpperCase() ?? String(number);
    default:
      return String(number);
  }
}

/** `z` is followed by `aa`, `ab`. Not so in Word. */
function letters(number: number): string | null {
  let [left, text] = [number, ''];
  while (left > 0) {
    text = `${letter(((left - 1) % 26) + 1)}${text}`;
    left = Math.floor((left - 1) / 26);
  }
  return text || null;
}
