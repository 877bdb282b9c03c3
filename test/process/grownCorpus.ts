import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS_DIRECTORY } from '../../src/open.ts';

/** A copy of the corpus with one document more, made of these paragraphs, and an empty cache beside it: as settings. */
export function grownCorpus(paragraphs: readonly string[]): { CORPUS_DIR: string; CACHE_DIR: string } {
  const directory = mkdtempSync(join(tmpdir(), 'pilcrow-grown-'));
  const [CORPUS_DIR, CACHE_DIR] = [join(directory, 'corpus'), join(directory, 'cache')];
  cpSync(CORPUS_DIRECTORY, CORPUS_DIR, { recursive: true });
  const info = JSON.parse(readFileSync(join(CORPUS_DIR, 'a-68-652/document.json'), 'utf8'));
  const folder = join(CORPUS_DIR, 'a-68-999');
  mkdirSync(folder);
  writeFileSync(join(folder, 'document.json'), JSON.stringify({ ...info, symbol: 'A/68/999', file: 'text.txt' }));
  const numbered = paragraphs.map((text, index) => `${index + 1}. ${text}`);
  writeFileSync(join(folder, 'text.txt'), `大会\n\n一. 灯塔\n\n${numbered.join('\n\n')}\n`);
  return { CORPUS_DIR, CACHE_DIR };
}

/** Paragraphs that take the encoder longer than a test waits. */
export const MANY_PARAGRAPHS = Array.from({ length: 300 }, (_, index) =>
  `灯塔第${index + 1}号由渔业部门负责维护，每年检修两次。`.repeat(6),
);
