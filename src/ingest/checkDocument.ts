import { join } from 'node:path';
import { isUnit, type Paragraph, type ParagraphId, startOf } from '../report/paragraph.ts';
import type { DocumentFiles } from './corpus.ts';
import { placeErratum } from './errata.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './json.ts';
import { raisedMarks } from './layouts/footnoteMarks.ts';
import { lineOf } from './layouts/lines.ts';

/** So many of a kind are named: a file can have as many faults as it likes. */
export const MOST_NAMED = 20;

/** The first faults of each kind: no numbers at all, footnotes without a mark, errata that do not match the text. */
export function checkDocument(files: DocumentFiles): Fault[] {
  return [...checkTexts(files), ...checkNumbers(files), ...checkFootnotes(files), ...checkErrata(files)];
}

const checkTexts = (files: DocumentFiles): Fault[] =>
  files.document.paragraphs
    .filter(({ text }) => text === '')
    .map((paragraph) => faultIn(files, paragraph, `paragraph ${paragraph.id} has no text`));

function checkNumbers(files: DocumentFiles): Fault[] {
  const { paragraphs } = files.document;
  if (!paragraphs.some(isUnit))
    return [{ file: sourceFile(files), line: null, message: 'no numbered paragraph found' }];
  return [];
}

function checkFootnotes(files: DocumentFiles): Fault[] {
  const { paragraphs, sections } = files.document;
  const marks = [
    ...paragraphs.flatMap(({ footnotes }) => footnotes),
    ...sections.flatMap(({ heading }) => raisedMarks(heading)),
  ];
  const marked = new Set<ParagraphId>(marks.map(({ id }) => id));
  return paragraphs
    .filter((each) => String(each.id).startsWith('fn') && !marked.has(each.id) && isRaised(each, files.source))
    .slice(0, MOST_NAMED)
    .map((note) => faultIn(files, note, `footnote ${note.id} has no mark of its own`));
}

/** A note in another form is only one because its mark was seen, which may be in a heading. */
const isRaised = (note: Paragraph, source: string): boolean => raisedMarks(source.charAt(startOf(note))).length > 0;

function checkErrata({ folder, document, errata }: DocumentFiles): Fault[] {
  const file = join(folder, 'errata.json');
  return errata.flatMap((entry, index) => {
    const placed = placeErratum(entry, document.paragraphs);
    return typeof placed === 'string' ? [faultAt(file, [index], placed)] : [];
  });
}

const sourceFile = ({ folder, document }: DocumentFiles): string => join(folder, document.info.file);

function faultIn(files: DocumentFiles, paragraph: Paragraph, message: string): Fault {
  return { file: sourceFile(files), line: lineOf(files.source, startOf(paragraph)), message };
}
