import { expect, test } from 'vitest';
import { preferred } from '../../src/answer/preferred.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { library } from '../library.ts';

const opened = await library();

const best = (question: string, id: number, texts: readonly string[]) => {
  const paragraph = opened.passages.find((passage) => passage.paragraph.id === id)?.paragraph;
  if (!paragraph) throw new Error(`No paragraph ${id}`);
  const places = texts.map((text) => {
    const start = paragraph.text.indexOf(text);
    return { start, end: start + text.length };
  });
  const found = preferred(places, paragraph, understand(question, opened), opened);
  return found.map(({ start, end }) => paragraph.text.slice(start, end));
};

test('of dates the one that is told by what is asked of it', () => {
  expect(best('军事单位手册何时定稿？', 64, ['2014 年 9 月', '2015 年中期'])).toEqual(['2015 年中期']);
});

test('a day is no year', () => {
  expect(best('第一项协议是哪天的？', 19, ['2014/15年度', '2013年4月19日'])).toEqual(['2013年4月19日']);
});

test('where nothing tells them apart all stay', () => {
  expect(best('什么时候？', 64, ['2014 年 9 月', '2015 年中期'])).toHaveLength(2);
  expect(best('什么时候？', 64, [])).toEqual([]);
});
