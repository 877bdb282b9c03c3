import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../report/document.ts';
import { documentFile, documentInfo } from '../report/documentInfo.ts';
import { readDocumentText } from './documentText.ts';
import { type ErratumEntry, parseErrata, withErrata } from './errata.ts';
import { readFileText } from './fileText.ts';
import { documentFolders } from './folders.ts';
import { readJson } from './json.ts';
import { withPages } from './pages.ts';

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
export async function readCorpus(directory: string): Promise<DocumentFiles[]> {
  const documents: DocumentFiles[] = [];
  for (const id of documentFolders(directory)) documents.push(await readFolder(join(directory, id), id));
  return documents;
}

/** Reads one. Throws a CorpusError. */
export async function readFolder(folder: string, id: string): Promise<DocumentFiles> {
  const info = readJson(join(folder, 'document.json'), (json) => documentInfo(id, documentFile.parse(json)));
  const { text: source, warnings, pages = [] } = await readFileText(join(folder, info.file), info.encoding);
  const errataFile = join(folder, 'errata.json');
  const errata = existsSync(errataFile) ? readJson(errataFile, parseErrata) : [];
  const document = withErrata(withPages(readDocumentText(source, info), pages), errata);
  return { folder, document, source, errata, warnings };
}
