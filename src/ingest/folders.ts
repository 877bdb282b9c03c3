import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentInfo, documentFile, documentInfo } from '../report/documentInfo.ts';
import { CorpusError, type Fault } from './fault.ts';
import { readJson } from './json.ts';
import { isDebris } from './strays.ts';

/** The documents of a corpus by what their `document.json` says, in order of folder. Throws a CorpusError. */
export const listDocuments = (directory: string): DocumentInfo[] =>
  documentFolders(directory).map((id) =>
    readJson(join(directory, id, 'document.json'), (json) => documentInfo(id, documentFile.parse(json))),
  );

export const noDocuments = (directory: string): Fault => ({
  file: directory,
  line: null,
  message: 'holds no document: npm run corpus -- add FILE adds one',
});

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

/** Where a gazetteer or word list is read: in the corpus or, where that has none of its own, in the folder that all share. */
export function namesFile(name: string, directory: string, shared: string): string {
  const own = join(directory, name);
  return existsSync(own) ? own : join(shared, name);
}
