import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/ingest/corpus.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { isUnit } from '../../src/report/paragraph.ts';
import { sentences } from '../../src/text/sentences.ts';

const PARAGRAPHS = 100;
const SENTENCES = 4;

/** A corpus of made-up reports: real sentences in an order of their own. `texts`: more real paragraphs to draw from. */
export async function generateCorpus(directory: string, documents: number, texts: readonly string[]): Promise<void> {
  const real = (await readCorpus(CORPUS_DIRECTORY)).flatMap(({ document }) =>
    document.paragraphs.filter(isUnit).map(({ text }) => text),
  );
  const pool = [...real, ...texts].flatMap((text) =>
    sentences(text).map(({ start, end }) => text.slice(start, end).replace(/[\n¹²³⁴-⁹⁰]/gu, '')),
  );
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(CORPUS_DIRECTORY)) {
    if (name.endsWith('.json')) cpSync(join(CORPUS_DIRECTORY, name), join(directory, name));
  }
  const next = randomNumbers(20_261_130);
  for (let number = 1; number <= documents; number++) {
    const folder = join(directory, `a-99-${number}`);
    mkdirSync(folder, { recursive: true });
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
      const chosen = Array.from({ length: SENTENCES }, () => pool[Math.floor(next() * pool.length)]);
      return `${index + 1}. ${chosen.join('')}`;
    });
    const title = `第${number}份编成的报告`;
    writeFileSync(
      join(folder, 'report.txt'),
      `大会\n\n${title}\n\n秘书长的报告\n\n一. 概况\n\n${paragraphs.join('\n\n')}\n`,
    );
    const json = {
      symbol: `A/99/${number}`,
      symbolSource: 'made up',
      language: 'zh-Hans',
      title: { zh: title },
      kind: { zh: '秘书长的报告' },
      body: { zh: '大会' },
      dates: { issued: `20${String(10 + (number % 15)).padStart(2, '0')}-03-01` },
      file: 'report.txt',
      source: 'made up of real sentences',
    };
    writeFileSync(join(folder, 'document.json'), JSON.stringify(json));
  }
}

/** Numbers from 0 to 1, the same in every run (Lehmer generator, Park and Miller 1988). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
