import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openLog } from '../../src/log/log.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import type { Paragraph } from '../../src/report/paragraph.ts';
import type { Library } from '../../src/search/library.ts';
import { readGolden } from '../golden/score.ts';
import { wholeLibrary } from '../wholeLibrary.ts';
import { clusterSettings, pushed } from './pushed.ts';

const SETS = process.env.GOLDEN === 'all' ? ['questions', 'answers', 'blind', 'blindTwo'] : ['questions'];
const QUESTIONS = SETS.flatMap((set) => readGolden(`test/golden/${set}.jsonl`).map(({ question }) => question));

/** The share of questions with the same first paragraph. */
const SAME = 0.98;

describe('the golden questions, asked of the cluster', () => {
  const settings = clusterSettings();
  let remote: ChangingLibrary;
  let embedded: Library;

  beforeAll(async () => {
    await pushed(settings);
    remote = await openRemote(settings, openLog('silent'));
    embedded = await wholeLibrary();
  });
  afterAll(async () => {
    await remote.close();
    rmSync(settings.CACHE_DIR ?? '', { recursive: true });
  });

  const firstOf = async (question: string, library: Library): Promise<string> => {
    const answer = await ask(question, library).catch((error: Error) => error.message);
    if (typeof answer === 'string' || answer.kind === 'text') return 'text';
    const [first] = answer.kind === 'quoted' ? answer.quotes : answer.nearest;
    return `${answer.kind} ${first?.paragraph.document.symbol}, ${first?.paragraph.id}`;
  };

  test('sentences are as near to a question as in the embedded engine', async () => {
    const asked = { text: QUESTIONS[0] as string };
    const library = remote.current();
    const scores = async (from: Library) =>
      Promise.all(library.passages.map(async ({ paragraph: { id } }) => from.sentenceMeaning(asked, held(from, id))));
    const held = ({ passages }: Library, id: unknown) =>
      passages.find(({ paragraph }) => paragraph.id === id)?.paragraph as Paragraph;
    const [here, there] = [await scores(embedded), await scores(library)];
    expect(there).toEqual(here);
    expect(there.filter((each) => each !== null).length).toBeGreaterThan(50);
  });

  test(`the first paragraph is that of the embedded engine for ${SAME * 100} of 100`, async () => {
    const others: string[] = [];
    for (const question of QUESTIONS) {
      const gathered = (await remote.current().gather?.([question])) as Library;
      const here = await firstOf(question, embedded);
      const there = await firstOf(question, { ...gathered, reader: embedded.reader });
      if (here !== there) others.push(`${question}: ${here}, of the cluster ${there}`);
    }
    console.info([...others, `${QUESTIONS.length - others.length} of ${QUESTIONS.length} the same`].join('\n'));
    expect(others.length / QUESTIONS.length).toBeLessThanOrEqual(1 - SAME);
  });
});
