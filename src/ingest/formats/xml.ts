import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FormatError } from './extract.ts';

/** A name in a namespace; '' where it is in none. */
interface XmlName {
  readonly uri: string;
  readonly local: string;
}

export interface XmlAttribute extends XmlName {
  readonly value: string;
}

/** What an element and its text become in the one around. */
interface XmlReading<T> {
  element(around: T, name: XmlName, attributes: readonly XmlAttribute[]): T;
  /** Called once or more for the text between two tags; entities and CDATA are resolved. */
  text(around: T, text: string): void;
}

/** A text box in a table in a text box is some 60 deep; what reads the elements may recurse. */
const DEEPEST = 400;
const MOST_ELEMENTS = 2_000_000;

/**
 * Reads an XML text into `root`; `part` names it in errors. Throws a FormatError for what is not well-formed, and for a
 * document type: it could define entities, which lead to other files or grow without bounds.
 */
export function readInto<T>(root: T, text: string, part: string, reading: XmlReading<T>): T {
  const open = [root];
  const innermost = () => open.at(-1) ?? root;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new FormatError(`${part} has a document type, whose entities are not read`);
  });
  parser.on('opentag', ({ uri, local, attributes }: SaxesTagNS) => {
    elements += 1;
    if (open.length > DEEPEST) throw new FormatError(`${part} nests more than ${DEEPEST} elements in each other`);
    if (elements > MOST_ELEMENTS) throw new FormatError(`${part} has more than ${MOST_ELEMENTS} elements`);
    open.push(reading.element(innermost(), { uri, local }, Object.values(attributes)));
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => reading.text(innermost(), piece));
  parser.on('cdata', (piece) => reading.text(innermost(), piece));
  try {
    parser.write(text).close();
    return root;
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(`${part} is no well-formed XML`);
  }
}
