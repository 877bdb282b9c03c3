import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../report/document.ts';
import { documentFile, documentInfo } from '../report/documentInfo.ts';
import { readDocumentText } from './documentText.ts';
import { type ErratumEntry, parseErrata, withErrata } from './errata.ts';
import { readFileText } from './fileText.ts';
import { documentFolders } from './folders.ts';
import { readJson } from './json.ts';

export interface DocumentFiles {
  readonly folder: string;
  readonly document: Document;
  /** What the file prints: the offsets of the document are its. */
  readonly source: string;
  readonly errata: readonly ErratumEntry[];
  /** What was left out of the file, or read with a doubt; one sentence each. */
  readonly warnings: readonly string[];
}

/** Reads every document folder of `directory`, in order of name. Throws a CorpusError. */
export const readCorpus = (directory: string): DocumentFiles[] =>
  documentFolders(directory).map((id) => readFolder(join(directory, id), id));

/** Reads one. Throws a CorpusError. */
export function readFolder(folder: string, id: string): DocumentFiles {
  const info = readJson(join(folder, 'document.json'), (json) => documentInfo(id, documentFile.parse(json)));
  const { text: source, warnings } = readFileText(join(folder, info.file));
  const errataFile = join(folder, 'errata.json');
  const errata = existsSync(errataFile) ? readJson(errataFile, parseErrata) : [];
  return { folder, document: withErrata(readDocumentText(source, info), errata), source, errata, warnings };
}
