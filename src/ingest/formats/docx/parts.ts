import { posix } from 'node:path';
import { FormatError } from '../extract.ts';
import type { Archive } from './archive.ts';
import { childrenNamed, readXml, type XmlElement } from './xml.ts';

/** The parts of a file that hold what it prints, and what tells how. */
export interface Parts {
  readonly document: XmlElement;
  readonly numbering: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
}

/** Finds the parts by the relationships between them; where a file has none, by their usual names. */
export function partsOf(archive: Archive): Parts {
  const read = (name: string): XmlElement | undefined => {
    const bytes = archive.read(name);
    return bytes && readXml(bytes, name);
  };
  const main = related(read, '').get('officeDocument') ?? 'word/document.xml';
  const document = read(main);
  if (document?.name !== 'w:document') throw new FormatError('The archive holds no document of Word');
  const relations = related(read, main);
  const part = (kind: string) => {
    const named = relations.get(kind);
    const element = read(named ?? `word/${kind}.xml`);
    if (named !== undefined && !element) throw new FormatError(`The file names ${named}, which it does not hold`);
    return element;
  };
  return {
    document,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    settings: part('settings'),
  };
}

/** The parts that a part names, by kind: the end of the address that stands for it. */
function related(read: (name: string) => XmlElement | undefined, part: string): ReadonlyMap<string, string> {
  const { dir, base } = posix.parse(part);
  const relations = childrenNamed(read(posix.join(dir, '_rels', `${base}.rels`)), 'rel:Relationship');
  return new Map(
    relations
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Type = '', Target = '' } }) => [
        posix.basename(Type),
        posix.resolve('/', dir, Target).slice(1),
      ]),
  );
}
