import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import type { ChangingLibrary } from '../../src/changingLibrary.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import { WEIGHING } from '../../src/search/engine/weighing.ts';
import type { Library } from '../../src/search/library.ts';
import { openMeaning } from '../../src/search/meaning/openMeaning.ts';
import { readGolden } from '../golden/score.ts';
import { wholeLibrary } from '../wholeLibrary.ts';
import { clusterSettings, pushed } from './pushed.ts';

const SETS = process.env.GOLDEN === 'all' ? ['questions', 'answers', 'blind', 'blindTwo'] : ['questions'];
const QUESTIONS = SETS.flatMap((set) => readGolden(`test/golden/${set}.jsonl`).map(({ question }) => question));

/** The share of questions with the same first paragraph. */
const SAME = 0.98;

/** The embedded engine as it is in libraries of more than 300,000 characters: no passage is compared piece by piece (`keptVectors`). */
async function embeddedLibrary(): Promise<Library> {
  const library = await wholeLibrary();
  const shipped = [join(CORPUS_DIRECTORY, 'a-68-652/paragraphs.vectors')];
  const meaning = await openMeaning({ shipped, cache: '.cache' }, openLog('silent'));
  const engine = embeddedEngine(library.analysis, meaning, { ...WEIGHING, closerLook: () => 0 });
  await engine.index(library.passages);
  expect(await meaning?.ready()).toBe(true);
  return { ...library, engine };
}

describe('the golden questions, asked of the cluster', () => {
  const settings = clusterSettings();
  let remote: ChangingLibrary;
  let embedded: Library;

  beforeAll(async () => {
    await pushed(settings);
    remote = await openRemote(settings, openLog('silent'));
    embedded = await embeddedLibrary();
  });
  afterAll(async () => {
    await remote.close();
    await embedded.engine.close();
    rmSync(settings.CACHE_DIR ?? '', { recursive: true });
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
      const here = await firstOf(question, embedded);
      const there = await firstOf(question, { ...gathered, reader: embedded.reader });
      if (here !== there) others.push(`${question}: ${here}, of the cluster ${there}`);
    }
    console.info([...others, `${QUESTIONS.length - others.length} of ${QUESTIONS.length} the same`].join('\n'));
    expect(others.length / QUESTIONS.length).toBeLessThanOrEqual(1 - SAME);
  });
});
