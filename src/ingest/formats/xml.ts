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

/** What happens on the way through a file. */
export interface XmlEvents {
  open(name: XmlName, attributes: readonly XmlAttribute[]): void;
  close(): void;
  /** Called once or more for the text between two tags; entities and CDATA are resolved. */
  text(text: string): void;
}

/** A text box in a table in a text box is some 60 deep; what reads the elements may recurse. */
const DEEPEST = 400;
const MOST_ELEMENTS = 2_000_000;

/**
 * Goes through an XML text; `part` names it in errors. Throws a FormatError for what is not well-formed, and for a
 * document type: it could define entities, which lead to other files or grow without bounds.
 */
export function walkXml(text: string, part: string, events: XmlEvents): void {
  let depth = 0;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new FormatError(`${part} has a document type, whose entities are not read`);
  });
  parser.on('opentag', ({ uri, local, attributes }: SaxesTagNS) => {
    depth += 1;
    elements += 1;
    if (depth > DEEPEST) throw new FormatError(`${part} nests more than ${DEEPEST} elements in each other`);
    if (elements > MOST_ELEMENTS) throw new FormatError(`${part} has more than ${MOST_ELEMENTS} elements`);
    events.open({ uri, local }, Object.values(attributes));
  });
  parser.on('closetag', () => {
    depth -= 1;
    events.close();
  });
  parser.on('text', (piece) => events.text(piece));
  parser.on('cdata', (piece) => events.text(piece));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(`${part} is no well-formed XML`);
  }
}
