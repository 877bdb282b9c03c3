import { superscript } from '../../../text/superscript.ts';
import { attribute, childrenOf, isElement, type PageElement, type PageNode, textOf } from './page.ts';

const NUMBERS = /^\d+(?:\s*[,，、]\s*\d+)*$/u;
const IN_BRACKETS = /^[[(（［]?(?<numbers>\d+(?:\s*[,，、]\s*\d+)*)[\])）］]?$/u;

/** Word and LibreOffice save marks and notes as links to each other, raised by a style sheet or not at all. */
const LINK_OF_NOTE = /^[^#]*#(?:_(?:ftn|edn)(?:ref)?\d|sd(?:foot|end)note\d)/u;

/** A mark holds no more than that; a longer text is not looked through. */
const LONGEST = { characters: 30, nodes: 30 };

/** The footnote mark that an element is, in superscript digits, or null. */
export function noteMark(element: PageElement): string | null {
  const raised = element.tagName === 'sup';
  const linksNotes = element.tagName === 'a' && LINK_OF_NOTE.test(attribute(element, 'href') ?? '');
  if (!raised && !linksNotes) return null;
  const { text, linked } = within(element);
  const numbers = (linked || linksNotes ? IN_BRACKETS.exec(text)?.groups?.numbers : NUMBERS.exec(text)?.[0]) ?? null;
  return numbers && superscript(numbers);
}

function within(element: PageElement): { text: string; linked: boolean } {
  const waiting: PageNode[] = [element];
  let [text, linked, nodes] = ['', false, 0];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes += 1;
    text += textOf(node);
    if (nodes > LONGEST.nodes || text.length > LONGEST.characters) return { text: '', linked: false };
    if (isElement(node) && attribute(node, 'href')?.includes('#')) linked = true;
    for (const child of childrenOf(node).slice(0, LONGEST.nodes).toReversed()) waiting.push(child);
  }
  return { text: text.trim(), linked };
}
