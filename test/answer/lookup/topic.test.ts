import { beforeAll, expect, test } from 'vitest';
import { figuresOf, occasionsOf, readTopic } from '../../../src/answer/lookup/topic.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

const paragraphsOf = (typed: string) => [
  ...new Set(figuresOf(readTopic(typed, opened), opened).map(({ quote }) => quote.paragraph.id)),
];

test.each(['五', '第五节', '安全和安保', '五. 安全和安保'])('%s is a section, its subsections included', (typed) => {
  expect(readTopic(typed, opened)).toMatchObject({ kind: 'section', section: { numeral: '五' } });
  expect(paragraphsOf(typed)).toEqual([51, 53, 56]);
});

test.each(['联海稳定团', 'MINUSTAH', '聯海穩定團', 'lhwdt'])(
  '%s is the mission, wherever a sentence speaks of it',
  (typed) => {
    expect(readTopic(typed, opened)).toMatchObject({ kind: 'entity', entity: { id: 'MINUSTAH' } });
    expect(paragraphsOf(typed)).toContain(16);
  },
);

test('a place is meant with the missions that work there, whose sentences need not name it', () => {
  expect(readTopic('海地', opened)).toMatchObject({ kind: 'entity', entity: { kind: 'place' } });
  expect(paragraphsOf('海地')).toContain(16);
  expect(occasionsOf(readTopic('海地', opened), opened).map(({ date }) => date)).toContain('2014-10-15');
});

test.each(['百分之五', '5%', '５％'])('%s is a value, and the figures that are it', (typed) => {
  expect(paragraphsOf(typed)).toEqual([5]);
});

test.each(['2013-11', '2013.11', '二〇一三年十一月', '2013/11'])('%s is the time 2013年11月', (typed) => {
  const topic = readTopic(typed, opened);
  expect(occasionsOf(topic, opened)).toEqual(occasionsOf(readTopic('2013年11月', opened), opened));
  expect(occasionsOf(topic, opened).length).toBeGreaterThan(0);
  expect(paragraphsOf(typed)).toEqual([62, 64]);
});

test('all else is words, and the sentences that hold the most of them', () => {
  expect(readTopic('死亡 伤残 索赔', opened).kind).toBe('words');
  expect(paragraphsOf('死亡 伤残 索赔')).toEqual([62]);
});

test('words that no sentence with a figure holds have none', () => {
  expect(paragraphsOf('香蕉')).toEqual([]);
  expect(paragraphsOf('的')).toEqual([]);
});

test('a word inside a name is a word, not the name', () => {
  expect(readTopic('警察', opened).kind).toBe('words');
  const values = figuresOf(readTopic('警察', opened), opened).map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining([12_807, 60, 202, 3630, 75]));
});

test('whatever a figure counts finds that figure', () => {
  for (const figure of opened.figures.filter(({ kind, subject }) => kind === 'personnel' && subject.length > 1)) {
    expect(figuresOf(readTopic(figure.subject, opened), opened)).toContain(figure);
  }
});
