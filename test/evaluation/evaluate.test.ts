import { expect, test } from 'vitest';
import { ENGINES } from '../../src/evaluation/engines.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { RunLine } from '../../src/evaluation/trecRun.ts';
import { GAZETTEER } from '../report/gazetteer.ts';
import { sharedEncoder } from '../search/sharedEncoder.ts';

const SET = {
  passages: [
    { id: 'x', text: '去年有三十六名维和人员死亡。' },
    { id: 'y', text: '本年度预算为十亿美元。' },
  ],
  questions: [{ id: 'q', text: '维和人员死了多少？' }],
  relevance: new Map([['q', new Map([['x', 1]])]]),
};

test.each(Object.keys(ENGINES))('%s finds, writes its run and measures itself', async (engine) => {
  const run: RunLine[] = [];
  const found = await evaluate(SET, {
    engine,
    encoder: await sharedEncoder(),
    vectors: null,
    gazetteer: GAZETTEER,
    onRun: (lines) => void run.push(...lines),
    progress: () => () => {},
  });
  expect(found).toMatchObject({ engine, encoder: true, documents: 2, queries: 1, recall1: 1, mrr10: 1 });
  expect(found.queryP50Ms).toBeGreaterThan(0);
  expect(run[0]).toMatchObject({ question: 'q', passage: 'x' });
});

test('without the encoder the bot’s engine finds by words', async () => {
  const found = await evaluate(SET, {
    engine: 'embedded',
    encoder: null,
    vectors: null,
    gazetteer: GAZETTEER,
    onRun: () => {},
    progress: () => () => {},
  });
  expect(found).toMatchObject({ encoder: false, recall1: 1 });
});
