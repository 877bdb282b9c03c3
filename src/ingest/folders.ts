import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentInfo, documentFile, documentInfo } from '../report/documentInfo.ts';
import { CorpusError } from './fault.ts';
import { readJson } from './json.ts';
import { isDebris } from './strays.ts';

/** The documents of a corpus by what their `document.json` says, in order of folder. Throws a CorpusError. */
export const listDocuments = (directory: string): DocumentInfo[] =>
  documentFolders(directory).map((id) =>
    readJson(join(directory, id, 'document.json'), (json) => documentInfo(id, documentFile.parse(json))),
  );

/** Names of the folders that hold documents, sorted. Throws a CorpusError. */
export function documentFolders(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isDebris(entry.name))
      .map(({ name }) => name)
      .toSorted();
  } catch {
    throw new CorpusError([{ file: directory, line: null, message: 'is no folder that can be read' }]);
  }
}
