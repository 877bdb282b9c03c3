import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder with this ending, without those of installed packages, sorted. */
export const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.split('/').includes('node_modules'))
    .toSorted();
