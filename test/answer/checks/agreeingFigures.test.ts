import { describe, expect, test } from 'vitest';
import { agreeingFigures } from '../../../src/answer/checks/agreeingFigures.ts';
import { understand } from '../../../src/answer/question/understand.ts';
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
