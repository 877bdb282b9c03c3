import { readFileSync } from 'node:fs';

/** The objects of a text that holds one a line. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const readLines = <T>(file: string): T[] => jsonLines<T>(readFileSync(file, 'utf8'));
