import { join } from 'node:path';
import { isUnit, type Paragraph, type ParagraphId } from '../report/paragraph.ts';
import type { DocumentFiles } from './corpus.ts';
import { placeErratum } from './errata.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './json.ts';
import { lineOf } from './lines.ts';

/** So many of a kind are named: a file can have as many faults as it likes. */
const MOST_NAMED = 20;

/** The first faults of each kind: missing numbers, footnotes without a mark, errata that do not match the text. */
export function checkDocument(files: DocumentFiles): Fault[] {
  return [...checkTexts(files), ...checkNumbers(files), ...checkFootnotes(files), ...checkErrata(files)];
}

const checkTexts = (files: DocumentFiles): Fault[] =>
  files.document.paragraphs
    .filter(({ text }) => text === '')
    .slice(0, MOST_NAMED)
    .map((paragraph) => faultIn(files, paragraph, `paragraph ${paragraph.id} has no text`));

function checkNumbers(files: DocumentFiles): Fault[] {
  const { paragraphs } = files.document;
  if (!paragraphs.some(isUnit))
    return [{ file: sourceFile(files), line: null, message: 'no numbered paragraph found' }];
  const numbered = paragraphs.filter(({ id }) => typeof id === 'number');
  return numbered
    .filter(({ id }, index) => id !== index + 1)
    .slice(0, 1)
    .map((paragraph) =>
      faultIn(files, paragraph, `paragraph ${paragraph.id} stands where ${numbered.indexOf(paragraph) + 1} should`),
    );
}

function checkFootnotes(files: DocumentFiles): Fault[] {
  const { paragraphs } = files.document;
  const notes = paragraphs.filter(({ id }) => String(id).startsWith('fn'));
  const marks = paragraphs.flatMap((paragraph) => paragraph.footnotes.map((mark) => ({ ...mark, paragraph })));
  const held = new Set<ParagraphId>(notes.map(({ id }) => id));
  const counted = new Map<ParagraphId, number>();
  for (const { id } of marks) counted.set(id, (counted.get(id) ?? 0) + 1);
  const unresolved = marks
    .filter(({ id }) => !held.has(id))
    .slice(0, MOST_NAMED)
    .map((mark) => faultIn(files, mark.paragraph, `footnote mark ${mark.id} has no footnote`));
  const orphans = notes
    .filter(({ id }) => counted.get(id) !== 1)
    .slice(0, MOST_NAMED)
    .map((note) => faultIn(files, note, `footnote ${note.id} has no mark of its own`));
  return [...unresolved, ...orphans];
}

function checkErrata({ folder, document, errata }: DocumentFiles): Fault[] {
  const file = join(folder, 'errata.json');
  return errata.flatMap((entry, index) => {
    const placed = placeErratum(entry, document.paragraphs);
    return typeof placed === 'string' ? [faultAt(file, [index], placed)] : [];
  });
}

const sourceFile = ({ folder, document }: DocumentFiles): string => join(folder, document.info.file);

function faultIn(files: DocumentFiles, paragraph: Paragraph, message: string): Fault {
  const offset = paragraph.label?.start ?? paragraph.runs[0]?.source.start ?? 0;
  return { file: sourceFile(files), line: lineOf(files.source, offset), message };
}
