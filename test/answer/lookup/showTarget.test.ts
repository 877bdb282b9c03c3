import { expect, test } from 'vitest';
import type { Quoted } from '../../../src/answer/answer.ts';
import { showTarget } from '../../../src/answer/lookup/showTarget.ts';
import { targetOf } from '../../../src/answer/question/target.ts';
import { library } from '../../library.ts';

const opened = await library();

const shown = async (question: string) => {
  const target = targetOf(question, opened);
  return target && ((await showTarget(target, question, opened)) as Quoted | null);
};

test('a paragraph named is shown whole, two one after the other', async () => {
  const answer = await shown('对比第2段和第53段');
  expect(answer?.quotes.map(({ paragraph, text }) => [paragraph.id, text === paragraph.text])).toEqual([
    [2, true],
    [53, true],
  ]);
});

test('of a section the first sentence of each paragraph', async () => {
  const answer = await shown('第七节');
  expect(answer?.quotes[0]?.paragraph.id).toBe(63);
  expect(answer?.quotes.every(({ start }) => start === 0)).toBe(true);
});

test('what is asked of a paragraph is looked for in it', async () => {
  const answer = await shown('第15段里法国军队怎么样');
  expect(answer?.quotes[0]?.text).toContain('法国军队减少了存在');
});

test.each([
  ['第94段讲了什么', { what: 'paragraph', name: '第94段' }],
  ['what does paragraph 94 say', { what: 'paragraph', name: 'paragraph 94' }],
  ['A/68/637报告第三段写了什么？', { what: 'document', name: 'A/68/637' }],
])('what is not there is said not to be: %s', async (question, missing) => {
  expect(await shown(question)).toMatchObject({ kind: 'nothing_found', missing });
});
