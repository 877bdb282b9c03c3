import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFacts, firstIn, foldedFacts } from '../../../../src/answer/verify/facts/facts.ts';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';
import { hostileText } from '../../../presentation/hostile.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const facts = (text: string) =>
  findFacts(text, opened).map(({ start, end, key }) => [text.slice(start, end), key.replace(/ +/gu, ' ').trim()]);

describe('what a quotation must not change', () => {
  test.each([
    ['部署了 85 207 名军事人员', [['85 207', 'number 85207']]],
    ['将近 100 000 名军警人员', [['将近 100 000', 'number 100000 nearly']]],
    ['161个以上国家', [['161个以上', 'number 161 at least']]],
    [
      '约为75亿美元',
      [
        ['约为75亿', 'number 7500000000 about'],
        ['美元', 'unit 美元'],
      ],
    ],
    ['减少15%', [['15%', 'number 15 %']]],
    ['第三次报告', [['三', 'number 3']]],
    ['一些统一的做法', []],
    ['没有取得进展', [['没有', 'not']]],
    ['并非如此', [['并非', 'not']]],
    [
      '不断努力，不仅如此，无论未来',
      [
        ['不断', 'word'],
        ['不仅', 'word'],
        ['无论', 'word'],
        ['未来', 'word'],
      ],
    ],
    ['未装备武器', [['未', 'not']]],
    ['非常规的威胁', [['非', 'not']]],
    ['非常规范', [['非常', 'word']]],
    ['they did not agree', [['not', 'not']]],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test('dates and names, whatever they are called', () => {
    expect(facts('2013年4月19日')).toContainEqual(['2013年4月19日', 'date 2013-04-19']);
    expect(facts('马里稳定团')).toContainEqual(['马里稳定团', 'name MINUSMA']);
    expect(facts('联合国马里多层面综合稳定团')).toContainEqual(['联合国马里多层面综合稳定团', 'name MINUSMA']);
    expect(facts('卢旺达').map(([name]) => name)).toContain('卢旺达');
  });

  test('a negation is found in any script, and in any text', () => {
    expect(facts('沒有進展')).toEqual([['沒有', 'not']]);
    fc.assert(
      fc.property(hostileText(20), (text) => {
        for (const { start, end } of findFacts(text, opened)) expect(text.slice(start, end)).not.toBe('');
      }),
    );
  });
});

test('facts are found again in the folded text', () => {
  const folded = foldPrint('部署 85 207 名');
  const [fact] = foldedFacts(folded, findFacts('部署 85 207 名', opened));
  expect(folded.text.slice(fact?.start, fact?.end)).toBe('85207');
  expect(foldedFacts(folded, [{ start: 2, end: 3, key: 'a space' }])).toEqual([]);
});

const spans = [
  { start: 0, end: 2 },
  { start: 4, end: 6 },
  { start: 7, end: 9 },
];

test('what stands in the stretch comes before what does not', () => {
  expect(firstIn(spans, { start: 3, end: 9 })).toEqual({ start: 4, end: 6 });
  expect(firstIn(spans, { start: 5, end: 8 })).toEqual({ start: 0, end: 2 });
  expect(firstIn([], { start: 0, end: 9 })).toBeUndefined();
});
