import { join } from 'node:path';
import type { Document } from '../report/document.ts';
import { type Paragraph, startOf } from '../report/paragraph.ts';
import { type PrintedNumber, printedNumber } from '../report/paragraphId.ts';
import { MOST_NAMED } from './checkDocument.ts';
import type { DocumentFiles } from './corpus.ts';
import type { Fault } from './fault.ts';
import { raisedMarks } from './layouts/footnoteMarks.ts';
import { lineOf } from './layouts/lines.ts';

/**
 * What an operator should know of a document that is read all the same: what its reader left out, numbers that are
 * missing or printed again, and raised digits without a note, which may be marks or exponents.
 */
export function documentWarnings({ folder, document, source, warnings }: DocumentFiles): Fault[] {
  const file = join(folder, document.info.file);
  const { paragraphs } = document;
  return [
    ...warnings.map((message): Fault => ({ file, line: null, message })),
    ...contentsWarnings(document, source).map(({ line, message }) => ({ file, line, message })),
    ...[...numberWarnings(paragraphs).slice(0, MOST_NAMED), ...markWarnings(paragraphs).slice(0, MOST_NAMED)].map(
      ({ at, message }) => ({
        file,
        line: lineOf(source, startOf(at)),
        message,
      }),
    ),
  ];
}

/** The same where the file is known: `line 12: paragraph 3 follows 1: 2 is missing`. */
export const warningsOf = (files: DocumentFiles): string[] =>
  documentWarnings(files).map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));

/** The lines of contents that follow each other are named together. */
function contentsWarnings({ furniture = [] }: Document, source: string): { line: number; message: string }[] {
  const [first, ...others] = furniture.filter(({ kind }) => kind === 'contents');
  if (!first) return [];
  const message = `a table of contents is left out, ${others.length + 1} lines from here on`;
  return [{ line: lineOf(source, first.start), message }];
}

interface Warning {
  readonly at: Paragraph;
  readonly message: string;
}

/** The body and each annex are counted by themselves. */
function numberWarnings(paragraphs: readonly Paragraph[]): Warning[] {
  const last = new Map<number | null, PrintedNumber>();
  return paragraphs.flatMap((at) => {
    const printed = printedNumber(at.id);
    if (!printed) return [];
    const message = wrongAfter(printed, last.get(printed.annex) ?? null);
    last.set(printed.annex, printed);
    return message === null ? [] : [{ at, message }];
  });
}

function wrongAfter(printed: PrintedNumber, last: PrintedNumber | null): string | null {
  const { number, bis } = printed;
  const before = last?.number ?? 0;
  if (number === before + 1 || (last && number === before && bis > last.bis)) return null;
  const place = `paragraph ${number} ${last ? `follows ${before}` : 'is the first'}`;
  if (number > before + 1) {
    const [first, final] = [before + 1, number - 1];
    return first === final ? `${place}: ${first} is missing` : `${place}: ${first} to ${final} are missing`;
  }
  return number === 1 ? `the numbers begin anew with 1 after ${before}` : `${place}: the number is printed again`;
}

const markWarnings = (paragraphs: readonly Paragraph[]): Warning[] =>
  paragraphs.flatMap((at) => {
    const known = new Set(at.footnotes.map((mark) => mark.at));
    return raisedMarks(at.text)
      .filter((mark) => !known.has(mark.at))
      .map((mark) => ({ at, message: `${at.text.slice(mark.at, mark.end)} has no footnote of its own` }));
  });
