import { expect, test } from 'vitest';
import { understand } from '../../src/answer/question/understand.ts';
import { slotsOf } from '../../src/answer/slots.ts';
import { suits } from '../../src/answer/suits.ts';
import { sentences } from '../../src/text/sentences.ts';
import { library } from '../library.ts';

const opened = await library();

const passageOf = (id: number) => {
  const found = opened.passages.find(({ paragraph }) => paragraph.id === id);
  if (!found) throw new Error(`No paragraph ${id}`);
  return found;
};
const slots = (question: string) => slotsOf(understand(question, opened), opened);

const suited = (question: string, id: number) => {
  const passage = passageOf(id);
  const gains = suits(passage, slots(question), opened);
  const { text } = passage.paragraph;
  return sentences(text)
    .filter((span) => gains(span) > 0)
    .map(({ start, end }) => text.slice(start, end));
};

test('a sentence with the number asked for suits, the others do not', () => {
  expect(suited('联科行动缩编到多少人？', 13)).toEqual([expect.stringContaining('7 137 人')]);
});

test('a reason suits why, and what a body did suits a question for it', () => {
  expect(suited('为什么要改版？', 66)).toEqual([expect.stringContaining('目的')]);
  expect(suited('维和部做了什么？', 17)).toEqual([expect.stringMatching(/^维持和平行动部加强/u)]);
});

test('what names several of the countries or missions asked for suits', () => {
  expect(suited('地雷行动处往哪些国家派了专家？', 38)).toEqual(
    expect.arrayContaining([expect.stringContaining('向科特迪瓦、刚果民主共和国、海地')]),
  );
  expect(suited('哪几个特派团制定了程序？', 86)).toContainEqual(
    expect.stringContaining('联刚稳定团、南苏丹特派团和联科行动'),
  );
});
