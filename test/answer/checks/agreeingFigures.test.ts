import { describe, expect, test } from 'vitest';
import { agreeingFigures, answerPlace } from '../../../src/answer/checks/agreeingFigures.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { fold } from '../../../src/text/fold.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

function valuesFor(question: string, id: number) {
  const asked = understand(question, opened);
  if (!asked.number) throw new Error(`${question} asks no number`);
  return agreeingFigures(paragraph(id), asked, asked.number, opened).map(({ value }) => value);
}

describe('a number that can be the one asked for', () => {
  test.each<[string, number, (number | string)[]]>([
    ['2013/14年度的维和预算是多少？', 5, [7500000000]],
    ['派遣了多少名军事人员？', 2, [85207]],
    ['警察人员有多少名？', 2, [12807]],
    ['2013年有多少维和人员死亡？', 51, [27]],
  ])('%s is in paragraph %i', (question, id, values) => {
    expect(valuesFor(question, id)).toEqual(expect.arrayContaining(values));
  });

  test.each<[string, number, number]>([
    ['非索特派团一共多少兵？', 21, 4395],
    ['警察人员有多少名？', 51, 27],
    ['2010年派遣了多少名军事人员？', 2, 85207],
    ['马里稳定团有多少名女军人？', 25, 5],
    ['维和预算是多少美元？', 24, 95],
    ['2013年有多少维和人员？', 51, 27],
  ])('%s is not in paragraph %i: another kind, time, thing, a change, or the dead', (question, id, value) => {
    expect(valuesFor(question, id)).not.toContain(value);
  });
});

/** What stands where the answer is, for words that the reader found. */
function placed(question: string, id: number, words: string | null) {
  const passage = opened.passages.find((each) => each.paragraph === paragraph(id));
  if (!passage) throw new Error(`No passage ${id}`);
  const start = fold(paragraph(id).text).text.indexOf(words ?? '');
  const reading = words === null ? null : { answers: 3, certainty: 0, span: { start, end: start + words.length } };
  const hit = { passage, score: 1, coverage: 0, matches: [] };
  const place = answerPlace({ hit, share: 1, reading }, understand(question, opened), opened);
  return place && paragraph(id).text.slice(place.start, place.end);
}

test('the answer stands where it was read', () => {
  expect(placed('法国军队怎么样了？', 15, '法国军队减少了存在')).toBe('法国军队减少了存在');
  expect(placed('预算减少了多少？', 5, '3.25亿美元')).toBe('3.25 亿美元');
});

test('a change that is not asked for gives way to a number that agrees', () => {
  expect(placed('2013/14年度维和预算一共多少钱？', 5, '3.25亿美元')).toBe('75亿美元');
});

test('what was not read, or nowhere, has no place', () => {
  expect(placed('预算是多少？', 5, null)).toBeNull();
  expect(placed('预算是多少？', 5, '')).toBeNull();
});
