import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openRemoteCorpus } from '../../src/remoteCorpus.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import type { Library } from '../../src/search/library.ts';
import { readGolden } from '../golden/score.ts';
import { wholeLibrary } from '../wholeLibrary.ts';
import { NODES } from './nodes.ts';

const QUESTIONS = ['questions', 'answers', 'blind', 'blindTwo'].flatMap((set) =>
  readGolden(`test/golden/${set}.jsonl`).map(({ question }) => question),
);

/** The share of questions with the same first paragraph; the rest are ties of two good paragraphs. */
const SAME = 0.98;

describe('the golden questions, asked of the cluster', () => {
  const cache = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  let remote: ChangingLibrary;
  let embedded: Library;

  beforeAll(async () => {
    const settings = readConfig({ SEARCH_URL: NODES.join(), SEARCH_PREFIX: `golden-${randomUUID().slice(0, 8)}`, CACHE_DIR: cache });
    const log = openLog('silent');
    const corpus = openRemoteCorpus({ ...settings, CORPUS_DIR: CORPUS_DIRECTORY }, log);
    await corpus.push();
    await corpus.close();
    remote = await openRemote(settings, log);
    embedded = await wholeLibrary();
  });
  afterAll(async () => {
    await remote.close();
    rmSync(cache, { recursive: true, force: true });
  });

  const firstOf = async (question: string, library: Library): Promise<string> => {
    const answer = await ask(question, library).catch((error: Error) => error.message);
    if (typeof answer === 'string' || answer.kind === 'text') return 'text';
    const [first] = answer.kind === 'quoted' ? answer.quotes : answer.nearest;
    return `${answer.kind} ${first?.paragraph.document.symbol}, ${first?.paragraph.id}`;
  };

  test(`the first paragraph is that of the embedded engine for ${SAME * 100} of 100`, async () => {
    const others: string[] = [];
    for (const question of QUESTIONS) {
      const gathered = (await remote.current().gather?.([question])) as Library;
      const [here, there] = [await firstOf(question, embedded), await firstOf(question, { ...gathered, reader: embedded.reader })];
      if (here !== there) others.push(`${question}: ${here}, of the cluster ${there}`);
    }
    console.info(others.join('\n'));
    console.info(`${QUESTIONS.length - others.length} of ${QUESTIONS.length} the same`);
    expect(others.length / QUESTIONS.length).toBeLessThanOrEqual(1 - SAME);
  });
});
