import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCorpus } from './generate.ts';
import type { Start } from './measure.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '10,50,100,500' }, texts: { type: 'string' } },
});

/** Files of texts to draw sentences from, besides the first report; shorter lines are headings. */
const texts = values.texts
  ? readdirSync(values.texts)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(join(values.texts as string, name), 'utf8').split('\n'))
      .filter((line) => line.length > 20)
  : [];

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));

/** Starts with an empty cache, then with a full one, for corpora of several sizes; a table of how they grow. */
for (const documents of values.documents.split(',').map(Number)) {
  const directory = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  const [corpus, cache] = [join(directory, 'corpus'), join(directory, 'cache')];
  await generateCorpus(corpus, documents, texts);
  const [first, second] = [start(corpus, cache), start(corpus, cache)];
  console.log(
    `| ${documents} | ${first.paragraphs} | ${first.seconds} s | ${second.seconds} s | ${second.p50} ms | ${second.p99} ms | ${first.megabytes} MB | ${second.megabytes} MB |`,
  );
  rmSync(directory, { recursive: true });
}

function start(corpus: string, cache: string): Start {
  const args = ['--import', 'tsx', MEASURE, corpus, cache];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}
