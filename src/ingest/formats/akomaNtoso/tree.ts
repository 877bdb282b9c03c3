import { decode } from '../encoding.ts';
import { FormatError } from '../extract.ts';
import { walkXml } from '../xml.ts';

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

const DECLARED = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[\w.:-]+)["']/u;
/** The declaration is the first of the file, and short. */
const WHERE = 200;

/** The root of an Akoma Ntoso document. Throws a FormatError for any other file. */
export function readTree(bytes: Uint8Array): AknElement {
  const name = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, WHERE)))?.groups?.name;
  // A declaration that can be read before its encoding is known is not in UTF-16.
  const declared = name && /^utf-?16/iu.test(name) ? 'utf-8' : name;
  const top = { name: '', attributes: {}, children: [] as AknNode[] };
  const open = [top];
  walkXml(decode(bytes, declared), 'The file', {
    open({ uri, local }, attributes) {
      const name = NAMESPACE.test(uri) ? local : `?${local}`;
      const element = {
        name,
        attributes: Object.fromEntries(attributes.map((each) => [each.local, each.value])),
        children: [],
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)?.children.push(text);
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
