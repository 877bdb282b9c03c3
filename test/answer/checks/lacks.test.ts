import { expect, test } from 'vitest';
import { lacksNothing, lacksOf, namesPerson, sharedLacks } from '../../../src/answer/checks/lacks.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

function lacks(question: string, id: number) {
  const passage = opened.passages.find((each) => each.paragraph === paragraph(id));
  if (!passage) throw new Error(`No passage ${id}`);
  return lacksOf(passage, understand(question, opened), opened);
}

const NOTHING = { entity: 0, symbol: false, period: false, kind: false };

test.each<[string, number, Partial<typeof NOTHING>]>([
  ['马里稳定团有什么任务？', 15, {}],
  ['马里稳定团有什么任务？', 16, { entity: 1 }],
  ['第2086号决议说了什么？', 1, {}],
  ['第2086号决议说了什么？', 15, { symbol: true }],
  ['2013/14年度维和预算是多少？', 5, {}],
  ['2010/11年度维和预算是多少？', 5, { period: true, kind: true }],
  ['手册何时定稿？', 64, {}],
  ['战略伙伴关系事务主任叫什么名字？', 78, { kind: true }],
])('%s of paragraph %i: %o', (question, id, expected) => {
  expect(lacks(question, id)).toEqual({ ...NOTHING, ...expected });
});

test('what any of several passages holds is not lacking', () => {
  const passages = [16, 15].map((id) => opened.passages.find((each) => each.paragraph === paragraph(id)));
  const asked = understand('马里稳定团有什么任务？', opened);
  const shared = (from: typeof passages) =>
    sharedLacks(
      from.flatMap((each) => each ?? []),
      asked,
      opened,
    ).entity;
  expect([shared(passages), shared(passages.slice(0, 1))]).toEqual([0, 1]);
});

test('one of several things named is enough to lack nothing', () => {
  expect([0, 0.5, 1].map((entity) => lacksNothing({ ...NOTHING, entity }))).toEqual([true, true, false]);
  for (const lack of ['symbol', 'period', 'kind']) expect(lacksNothing({ ...NOTHING, [lack]: true })).toBe(false);
});

test.each([
  ['我和世界银行行长金墉对大湖区的访问', '行长叫什么名字', true],
  ['我和世界银行行长金墉对大湖区的访问', '司令叫什么名字', false],
  ['副秘书长埃尔韦·拉德苏表示', '副秘书长叫什么名字', true],
  ['部队指挥官和警务专员', '指挥官叫什么名字', false],
  ['特派团团长履行责任', '团长是谁', false],
])('%s, asked %s: %s', (text, question, names) => {
  expect(namesPerson(text, question)).toBe(names);
});
