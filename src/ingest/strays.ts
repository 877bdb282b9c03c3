import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../report/document.ts';

/** Files that systems and tools leave: hidden ones, and those of Windows, editors and Mac archives. */
const DEBRIS = /^(?:\.|.*~$|(?:thumbs\.db|desktop\.ini|__macosx)$)/iu;

/** Names of the gazetteers and word lists, and of the file that tells people what the folder holds. */
const BESIDE = /^(?:[a-zA-Z]+\.json|readme(?:\.\w+)?)$/iu;

/** Whether a tool left this folder in the corpus; it is no document. */
export const isDebris = (name: string): boolean => DEBRIS.test(name);

interface Read {
  readonly folder: string;
  readonly document: Document;
}

/** Paths in the corpus that belong to no document or word list. They are not read. */
export function strayFiles(directory: string, documents: readonly Read[]): string[] {
  const folders = new Set(documents.map(({ folder }) => folder));
  const isKnown = (path: string, name: string) => folders.has(path) || BESIDE.test(name);
  return [
    ...others(directory, isKnown),
    ...documents.flatMap(({ folder, document: { info } }) => {
      const files = [info.file, 'document.json', 'errata.json', 'paragraphs.vectors'];
      return others(folder, (_, name) => files.includes(name));
    }),
  ];
}

const others = (directory: string, isKnown: (path: string, name: string) => boolean): string[] =>
  readdirSync(directory)
    .filter((name) => !isKnown(join(directory, name), name))
    .map((name) => join(directory, name));
