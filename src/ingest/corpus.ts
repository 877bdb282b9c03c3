import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../report/document.ts';
import { documentFile } from '../report/documentInfo.ts';
import { readDocumentText } from './documentText.ts';
import { type ErratumEntry, parseErrata, withErrata } from './errata.ts';
import { CorpusError } from './fault.ts';
import { readFileText } from './fileText.ts';
import { readJson } from './json.ts';
import { withPages } from './pages.ts';
import { isDebris } from './strays.ts';

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
  const names = entriesOf(directory)
    .filter((entry) => entry.isDirectory() && !isDebris(entry.name))
    .map(({ name }) => name)
    .toSorted();
  const documents: DocumentFiles[] = [];
  for (const name of names) documents.push(await readFolder(join(directory, name), name));
  return documents;
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    throw new CorpusError([{ file: directory, line: null, message: 'is no folder that can be read' }]);
  }
}

async function readFolder(folder: string, id: string): Promise<DocumentFiles> {
  const info = readJson(join(folder, 'document.json'), (json) => ({ id, ...documentFile.parse(json) }));
  const { text: source, warnings, pages } = await readFileText(join(folder, info.file));
  const errataFile = join(folder, 'errata.json');
  const errata = existsSync(errataFile) ? readJson(errataFile, parseErrata) : [];
  const document = withErrata(withPages(readDocumentText(source, info), pages ?? []), errata);
  return { folder, document, source, errata, warnings };
}
