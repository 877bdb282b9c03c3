import { declaredEncoding, decode } from '../encoding.ts';
import { FormatError } from '../extract.ts';
import { readInto } from '../xml.ts';

/** An element with its text and elements in order. */
export interface AknElement {
  /** The local name, whichever prefix the file has; `?` before those of other vocabularies. */
  readonly name: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly AknNode[];
}

export type AknNode = AknElement | string;

/** Akoma Ntoso 3.0 and its drafts (`…/akn/3.0/CSD13`), and the versions before OASIS took it over. */
const NAMESPACE =
  /^http:\/\/(?:docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0(?:\/\w{1,20})?|www\.akomantoso\.org\/\d\.\d)$/u;

/** The root of an Akoma Ntoso document. Throws a FormatError for any other file. */
export function readTree(bytes: Uint8Array): AknElement {
  const top = { name: '', attributes: {}, children: [] as AknNode[] };
  readInto(top, decode(bytes, declaredEncoding(bytes, 'xml')), 'The file', {
    element({ children }, { uri, local }, attributes) {
      const element = {
        name: NAMESPACE.test(uri) ? local : `?${local}`,
        attributes: Object.fromEntries(attributes.map((each) => [each.local, each.value])),
        children: [],
      };
      children.push(element);
      return element;
    },
    text({ children }, text) {
      children.push(text);
    },
  });
  const root = top.children.find(isElement);
  if (root?.name !== 'akomaNtoso') throw new FormatError('The file is XML, but no Akoma Ntoso document');
  return root;
}

export const isElement = (node: AknNode): node is AknElement => typeof node !== 'string';

export const elementsOf = ({ children }: AknElement): readonly AknElement[] => children.filter(isElement);

/** The elements of this name at any depth, in order; those within one another, too. */
export function descendants(element: AknElement, name: string): AknElement[] {
  const found: AknElement[] = [];
  const waiting = [...elementsOf(element)].reverse();
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each.name === name) found.push(each);
    for (const inner of elementsOf(each).toReversed()) waiting.push(inner);
  }
  return found;
}
