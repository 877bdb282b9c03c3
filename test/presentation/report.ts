import { readFileSync } from 'node:fs';

const FILE = new URL('../../corpus/a-68-652/special-committee-report-68.zh.txt', import.meta.url);

/** The lines of the real report, empty ones left out. */
export const reportLines = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
