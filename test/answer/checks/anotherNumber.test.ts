import { expect, test } from 'vitest';
import { asksChange, isAnotherNumber, readsAnotherNumber } from '../../../src/answer/checks/anotherNumber.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { fold } from '../../../src/text/fold.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

function figure(id: number, value: number) {
  const found = opened.factsOf(paragraph(id)).figures.find((each) => each.value === value);
  if (!found) throw new Error(`Paragraph ${id} has no ${value}`);
  return found;
}

test.each<[string, number, number, boolean]>([
  ['非索特派团一共多少兵？', 21, 4395, true],
  ['非索特派团要增加多少兵？', 21, 4395, false],
  ['维和人员有多少？', 51, 27, true],
  ['死了多少维和人员？', 51, 27, false],
  ['女警察占百分之几？', 72, 20, true],
  ['女警察的目标是百分之几？', 72, 20, false],
  ['马里稳定团的预算', 24, 95, true],
  ['预算减少了多少？', 5, 5, false],
  ['维和预算总额是多少？', 5, 7.5e9, false],
])('%s of paragraph %i, %i: another number %s', (question, id, value, isAnother) => {
  expect(isAnotherNumber(figure(id, value), understand(question, opened))).toBe(isAnother);
});

test('what was read is another number where all numbers of its place are', () => {
  const passage = opened.passages.find((each) => each.paragraph === paragraph(21));
  if (!passage) throw new Error('No passage 21');
  const { text } = fold(paragraph(21).text);
  const start = text.indexOf('4395');
  const read = { hit: { passage, score: 1, coverage: 0, matches: [] }, share: 1 };
  const reading = { answers: 3, certainty: 0, span: { start, end: start + 5 } };
  const isAnother = (question: string, given: typeof reading | null) =>
    readsAnotherNumber({ ...read, reading: given }, understand(question, opened), opened);
  expect(isAnother('非索特派团一共多少兵？', reading)).toBe(true);
  expect(isAnother('非索特派团要增加多少兵？', reading)).toBe(false);
  expect(isAnother('非索特派团为期多久？', reading)).toBe(false);
  expect(isAnother('非索特派团一共多少兵？', null)).toBe(false);
});

test('a change is asked for by its words', () => {
  expect(['兵力增加多少', 'by how much was it reduced', '一共多少兵'].map(asksChange)).toEqual([true, true, false]);
});
