import { describe, expect, test } from 'vitest';
import { toLines } from '../../../src/ingest/layouts/lines.ts';
import { isTreaty, readTreatyText } from '../../../src/ingest/layouts/treatyText.ts';
import type { Document } from '../../../src/report/document.ts';
import { REPORT } from '../../corpus.ts';
import { expectNothingLost } from './wayBack.ts';

const read = (source: string): Document => readTreatyText(source, REPORT.document.info);
const idsOf = (source: string) => read(source).paragraphs.map(({ id }) => id);
const textOf = (source: string, id: string) => read(source).paragraphs.find((each) => each.id === id)?.text;

const LAKE = `湖泊公约

序言

缔约国，念及湖水不分国界，

议定如下：

第一部分 总则

第一条 用语

1. “湖”指常年有水之处。
(a) 水库亦然；
2. “岸”指其四周。

第二条

湖水属于众人。第一条
不适用于井。

第三条 灯塔

一、每湖一座。
二、常明。

第三条之二

灯塔不收费。
`;

describe('a treaty', () => {
  test('has a title, the paragraphs of its preamble, and articles with their paragraphs', () => {
    expect(idsOf(LAKE)).toEqual([
      'front',
      'pre1',
      'pre2',
      'art1',
      'art1-1',
      'art1-2',
      'art2',
      'art3',
      'art3-1',
      'art3-2',
      'art3bis2',
    ]);
  });

  test('keeps the title of an article, and the lines of a list', () => {
    expect(textOf(LAKE, 'art3')).toBe('灯塔');
    expect(textOf(LAKE, 'art1-1')).toBe('“湖”指常年有水之处。\n(a) 水库亦然；');
  });

  test('does not take the mention of an earlier article for its heading', () => {
    expect(textOf(LAKE, 'art2')).toBe('湖水属于众人。第一条不适用于井。');
  });

  test('whose numbers stand inside a line is cited by the article', () => {
    const source = '第一条\n\n一  湖。二  岸。\n\n第二条\n\n一、灯。\n二、塔。\n\n第三条\n\n完。';
    expect(idsOf(source)).toEqual(['art1', 'art2-1', 'art2-2', 'art3']);
    expect(textOf(source, 'art1')).toBe('一  湖。二  岸。');
  });

  test('is read to its end, however often a number begins anew', () => {
    const source = `第一条\n第二条\n第三条\n${'1. 款\n'.repeat(20_000)}`;
    expect(idsOf(source)).toEqual(['art1', 'art2', 'art3']);
  });

  test('has its parts as sections', () => {
    const { sections, paragraphs } = read(LAKE);
    expect(sections.map(({ heading }) => heading)).toEqual(['第一部分 总则']);
    expect(paragraphs.at(-1)?.section?.numeral).toBe('第一部分');
  });

  test('is told by three articles from the first on', () => {
    expect(isTreaty(toLines(LAKE))).toBe(true);
    expect(isTreaty(toLines('第一条\n甲\n第二条\n乙'))).toBe(false);
    expect(isTreaty(toLines('第五条\n甲\n第六条\n乙\n第七条\n丙'))).toBe(false);
  });

  test('in English has articles with Arabic numerals, bis and ter', () => {
    const source =
      'A Treaty\n\nArticle 1\n\nOne.\n\nArticle 2 Lamps\n\n1. Lit.\n\n2. Kept.\n\nArticle 2 bis\n\nFree.\n\nArticle 3\n\nEnd.';
    expect(idsOf(source)).toEqual(['front', 'art1', 'art2', 'art2-1', 'art2-2', 'art2bis2', 'art3']);
  });
});

test('nothing is lost or doubled in any text', () => {
  expectNothingLost(
    read,
    '第一条',
    '第二條 標題',
    '第一部分',
    '序言',
    'Article 3 bis',
    '1. 一款。',
    '2. 又一款',
    '一、款',
    '(一) 款',
    'wrapped line',
    '续行，¹ 完。',
    '',
    '  (a) 项',
    '𠮷',
  );
});
