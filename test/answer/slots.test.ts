import { expect, test } from 'vitest';
import { understand } from '../../src/answer/question/understand.ts';
import { figuresFor, lackOf, slotsOf, speaksOf } from '../../src/answer/slots.ts';
import { library } from '../library.ts';

const opened = await library();

const passageOf = (id: number) => {
  const found = opened.passages.find(({ paragraph }) => paragraph.id === id);
  if (!found) throw new Error(`No paragraph ${id}`);
  return found;
};
const slots = (question: string) => slotsOf(understand(question, opened), opened);

test.each<[string, number, string | null]>([
  ['联科行动缩编到多少人？', 13, null],
  ['联科行动缩编到多少人？', 16, 'entity'],
  ['2010/11年度的维和预算是多少？', 5, 'period'],
  ['2013/14年度的维和预算是多少？', 5, null],
  ["What was MINUSMA's budget?", 5, 'kind'],
  ['达尔富尔混合行动里有多少名女警察？', 51, 'kind'],
  ['马里稳定团的特别代表叫什么名字？', 15, 'kind'],
  ['2014年全年有多少维和人员牺牲？', 51, 'period'],
  ['2013年全年有多少维和人员牺牲？', 51, null],
  ['马里稳定团什么时候授权？', 15, null],
  ['阿卜耶伊部队增兵根据的是哪份决议？', 10, null],
  ['哪个国家出兵最多？', 2, 'kind'],
  ['2009年保护顾问做了什么？', 25, 'period'],
  ['2013年保护顾问做了什么？', 25, null],
])('%s in paragraph %s: lacks %s', (question, id, lack) => {
  expect(lackOf(passageOf(id), slots(question), opened)).toBe(lack);
});

test('a place is spoken of where its mission is', () => {
  const [liberia] = understand('利比里亚', opened).entities;
  expect(liberia && speaksOf(passageOf(14), liberia, opened)).toBe(true);
});

test('figures for a question are of its kind, entity and period', () => {
  expect(figuresFor(passageOf(10), slots('联阿安全部队有多少人？'), opened).map(({ value }) => value)).toEqual([5326]);
  expect(figuresFor(passageOf(62), slots('2013年索赔赔了多少钱？'), opened).map(({ value }) => value)).toContain(
    3000000,
  );
});
