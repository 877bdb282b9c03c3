import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { runApart } from '../../thread/apart.ts';
import { LimitError, type Limits } from '../../thread/limits.ts';
import type { DocumentFiles } from '../corpus.ts';
import { CorpusError, type Fault } from '../fault.ts';
import type { Metadata } from './masthead/masthead.ts';

/** What an operator says about a document; the rest is read in its masthead. */
export type Given = Partial<Pick<Metadata, 'symbol' | 'language' | 'title' | 'dates' | 'encoding'>>;

/** A document that is not yet in the corpus. */
export interface NewDocument {
  /** The untouched file. */
  readonly bytes: Uint8Array;
  /** As they will be in the corpus, but for the folder. */
  readonly files: DocumentFiles;
  /** The content of its `document.json`. */
  readonly json: Metadata & { readonly file: string; readonly source: string };
  readonly faults: readonly Fault[];
}

/** What the thread is given: the file, and where its words came from. */
export interface ReadingTask {
  readonly file: string;
  readonly given: Given;
  readonly source: string;
}

/** What it sends: the document, or the faults for which it cannot be read. */
export type ReadingResult = Omit<NewDocument, 'bytes'> | { readonly faults: readonly Fault[] };

/** The official documents of the UN have far less; a scan of a book has more, and no text. */
const MOST_BYTES = 64 * 1024 * 1024;
const LIMITS: Limits = { seconds: 120, megabytes: 1024 };

/** Reads a file on a thread of its own, which is killed when it takes too long or too much memory. Throws a CorpusError. */
export async function readNewDocument(
  file: string,
  given: Given,
  source: string,
  limits: Limits = LIMITS,
): Promise<NewDocument> {
  const refuse = (message: string) => new CorpusError([{ file, line: null, message }]);
  const size = sizeOf(file);
  if (typeof size === 'string') throw refuse(size);
  if (size === 0) throw refuse('is empty');
  if (size > MOST_BYTES) throw refuse(`has more than ${MOST_BYTES / 1024 / 1024} MB`);
  const task: ReadingTask = { file, given, source };
  const thread = new URL('./newDocumentThread.ts', import.meta.url);
  const read = await runApart<ReadingResult>(thread, task, limits).catch((error: Error) => {
    throw error instanceof LimitError ? refuse(error.message) : error;
  });
  if (!('files' in read)) throw new CorpusError(read.faults);
  return { ...read, bytes: readFileSync(file) };
}

function sizeOf(file: string): number | string {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size : 'is no file';
  } catch (error) {
    return (error as Error).message;
  }
}

/** The name under which a file is kept: letters, digits, points and lines alone. */
export function keptName(file: string): string {
  const ending = extname(file).toLowerCase();
  const name = basename(file, extname(file))
    .replaceAll(/[^A-Za-z0-9.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '');
  return `${name || 'document'}${ending}`;
}
