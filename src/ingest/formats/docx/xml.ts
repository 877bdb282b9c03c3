import { decode } from '../encoding.ts';
import { readInto, type XmlAttribute } from '../xml.ts';

/** An element of a part, without white space and other text that Word does not print. */
export interface XmlElement {
  /** With the prefix that Word uses, whichever the file has: `w:p`; `?:x` for namespaces that are not read. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The namespaces that are read, each in the transitional and the strict form of ISO/IEC 29500. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c:',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm:',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  'urn:schemas-microsoft-com:vml': 'v:',
  '': '',
};

const PRINTED = new Set(['w:t', 'm:t']);

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** Reads a part of the file; throws a FormatError for what is not well-formed, and for one with a document type. */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  const root = { name: '', attributes: NO_ATTRIBUTES, children: [] as XmlElement[], text: '' };
  readInto(root, decode(bytes), part, {
    element({ children }, { uri, local }, attributes) {
      const element = { name: named(uri, local), attributes: byName(attributes), children: [], text: '' };
      children.push(element);
      return element;
    },
    text(element, text) {
      if (PRINTED.has(element.name)) element.text += text;
    },
  });
  return root.children[0] ?? root;
}

const named = (uri: string, local: string): string => `${PREFIXES[uri] ?? '?:'}${local}`;

function byName(attributes: readonly XmlAttribute[]): Readonly<Record<string, string>> {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  return Object.fromEntries(attributes.map(({ uri, local, value }) => [named(uri, local), value]));
}

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((each) => each.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** The `w:val` of a child. */
export const value = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** A value as a whole number; undefined where it is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** A property that is on where it stands, unless it says that it is off; undefined where it does not stand. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  return property && !/^(?:0|false|off)$/u.test(property.attributes['w:val'] ?? '');
}
