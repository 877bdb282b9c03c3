import { expect, test } from 'vitest';
import { expand, longestWords, rarity } from '../../../src/answer/question/expansion.ts';
import { readDocumentText } from '../../../src/ingest/documentText.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { GAZETTEER } from '../../report/gazetteer.ts';

const opened = await library();

const words = (question: string) => expand(question, opened).map(({ text }) => text);
const weight = (question: string, word: string) => expand(question, opened).find(({ text }) => text === word)?.weight;

test.each([
  ['有多少人牺牲', '身亡'],
  ['花多少钱', '预算'],
  ['女警有多少', '女警察'],
  ['無人機', '无人驾驶空中监视系统'],
  ['再砍多少', '减少'],
  ['troop-contributing countries', '部队派遣国'],
  ['What does the due diligence policy set out?', '规定'],
])('%s brings %s', (question, word) => {
  expect(words(question)).toContain(word);
});

test('a lone character counts only where it is a word', () => {
  expect(words('兵种')).not.toContain('军事人员');
  expect(words('增加多少兵')).toContain('军事人员');
});

test('the more the reports use the question’s own word, the less it needs another', () => {
  // The report prints 打死 and 成立, more seldom than 死亡, oftener than 组建.
  expect(weight('有多少人打死', '死亡')).toBeGreaterThan(weight('成立', '组建') as number);
});

test('several words are as rare as the rarest of them', () => {
  // 维持 and 和平 are printed oftener than 维和, although 维持和平 is no word of the dictionary.
  expect(weight('维和', '维持和平')).toBe(1);
});

test('of the terms for an English one those that the reports print', () => {
  expect(words('special political mission')).toEqual(['政治特派团']);
});

test('of the English terms for a Chinese one those that documents print, in the plural as well', async () => {
  const english = await openLibrary(
    [readDocumentText('1. Troops and police observers.', REPORT.document.info)],
    GAZETTEER,
  );
  const brought = (question: string) => expand(question, english).map(({ text }) => text);
  expect(brought('警察')).toContain('police');
  expect(brought('部队')).toEqual(expect.arrayContaining(['troop', 'troops']));
  expect(brought('选举')).not.toContain('election');
});

test('of the forms of a name those that documents print', async () => {
  const text = '1. It establishes a United Nations Protection Force.';
  const english = await openLibrary([readDocumentText(text, REPORT.document.info)], GAZETTEER);
  const brought = (question: string) => expand(question, english).map(({ text }) => text);
  expect(brought('UNPROFOR')).toEqual(['united nations protection force']);
  expect(brought('联保部队')).toContain('united nations protection force');
  expect(brought('MINURSO')).toEqual([]);
});

test('what the question says itself is not brought, and no word twice', () => {
  expect(words('维和人员身亡和牺牲')).not.toContain('身亡');
  for (const question of ['伤亡、牺牲、打死', '裁减、缩减、砍掉']) {
    expect(new Set(words(question)).size).toBe(words(question).length);
  }
});

test('a word is as rare as its inverse document frequency, several as the rarest of them', () => {
  expect(rarity('部队', opened)).toBe(opened.weight('部队'));
  expect(rarity('军警人员', opened)).toBe(Math.max(opened.weight('军警'), opened.weight('人员')));
  expect(rarity('疫苗', opened)).toBeGreaterThan(rarity('部队', opened));
});

test('a word inside a longer one is left out', async () => {
  expect(longestWords('联合国的大学生', await library())).toEqual(['联合国', '大学生']);
});
