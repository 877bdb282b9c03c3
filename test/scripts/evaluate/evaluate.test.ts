import { expect, test } from 'vitest';
import { evaluate, type RunLine, type System, trecLines } from '../../../scripts/evaluate/evaluate.ts';

const SET = {
  passages: [
    { id: 'x', text: '去年有三十六名维和人员死亡。' },
    { id: 'y', text: '本年度预算为十亿美元。' },
  ],
  questions: [
    { id: 'q', text: '维和人员死了多少？' },
    { id: 'r', text: '预算多少？' },
  ],
  relevance: new Map([
    ['q', new Map([['x', 1]])],
    ['r', new Map([['y', 1]])],
  ]),
};

test('a system is given all passages, asked every question, closed and measured', async () => {
  const calls: string[] = [];
  const system: System = {
    index: async (texts) => void calls.push(`index ${texts.length}`),
    ready: async () => void calls.push('ready'),
    find: async (question, limit) => {
      calls.push(`find ${question} ${limit}`);
      return [{ place: 0, score: 2 }];
    },
    close: async () => void calls.push('close'),
  };
  const run: RunLine[] = [];
  const evaluation = await evaluate(SET, system, (lines) => void run.push(...lines));
  expect(calls).toEqual(['index 2', 'ready', 'find 维和人员死了多少？ 100', 'find 预算多少？ 100', 'close']);
  expect(evaluation).toMatchObject({ documents: 2, queries: 2, recall1: 0.5, mrr10: 0.5 });
  expect(run).toEqual([
    { question: 'q', passage: 'x', score: 2 },
    { question: 'r', passage: 'x', score: 2 },
  ]);
});

test('a run has six columns, ranks from 1', () => {
  const found = [
    { question: 'q', passage: 'b', score: 2 },
    { question: 'q', passage: 'a', score: 0.5 },
  ];
  expect(trecLines(found, 'tag')).toBe('q Q0 b 1 2.000000 tag\nq Q0 a 2 0.500000 tag\n');
});
