import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  findFolded,
  findVerbatim,
  type Place,
  sourcesOf,
  wholeClauses,
} from '../../../../src/answer/verify/compare/locate.ts';
import { printedOf } from '../../../../src/answer/verify/compare/printed.ts';
import { findFacts } from '../../../../src/answer/verify/facts/facts.ts';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import type { Library } from '../../../../src/search/library.ts';
import { paragraph, REPORT } from '../../../corpus.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const shown = (place: Place | null) =>
  place && [place.printed.paragraph.id, place.printed.paragraph.text.slice(place.start, place.end)];

const verbatim = (text: string, before: Place | null = null) =>
  findVerbatim({ text, facts: findFacts(text, opened) }, printedOf(opened), before);

const folded = (text: string) =>
  findFolded({ text: foldPrint(text).text, facts: findFacts(text, opened) }, printedOf(opened), null);

describe('a text is found', () => {
  test('byte for byte', () => {
    expect(shown(verbatim('85 207名军事人员'))).toEqual([2, '85 207名军事人员']);
    expect(verbatim('85207名军事人员')).toBeNull();
    expect(verbatim('')).toBeNull();
  });

  test('folded, with what is printed', () => {
    expect(shown(folded('85,207名軍事人員'))).toEqual([2, '85 207名军事人员']);
    expect(folded('')).toBeNull();
  });

  test('after the place before, where it is printed more than once', () => {
    const first = verbatim('维持和平行动部和外勤支助部');
    const before = verbatim('机构复原力方式最终执行后');
    expect(before?.printed.paragraph.id).toBe(56);
    const inside = verbatim('维持和平行动部', verbatim('我们必须利用主要派遣国'));
    expect(first?.printed.paragraph.id).toBe(29);
    expect(inside?.printed.paragraph.id).toBe(90);
  });
});

describe('a text is not found where it says something else', () => {
  test.each(['207名军事人员', '13年1月21日', '即减少 3.25', '苏丹在独立两年后', '依赖特派团而独立维持稳定'])(
    '%s',
    (text) => {
      expect(printedOf(opened).some(({ paragraph }) => paragraph.text.includes(text))).toBe(true);
      expect(verbatim(text)).toBeNull();
    },
  );

  test('but a day and month of a date is a part of it', () => {
    expect(shown(verbatim('1月21日，安全理事会'))).toEqual([1, '1月21日，安全理事会']);
  });
});

const cut = (id: number, words: string) => {
  const start = paragraph(id).text.indexOf(words);
  return wholeClauses(paragraph(id), { start, end: start + words.length }).text;
};

test.each([
  [35, '核心领域提供支', '在 15 个核心领域提供支助'],
  [15, '法国军队减少', '而且法国军队减少了存在'],
  [15, '存在。', '而且法国军队减少了存在。'],
  [89, '重要的是政治上的支持。联合国', '最重要的是政治上的支持。联合国维持和平行动往往主要是政治性的'],
])('of paragraph %d, %s is quoted as %s', (id, words, quoted) => {
  expect(cut(id, words)).toBe(quoted);
});

test('a quote holds what was found, and begins and ends at a mark', () => {
  const place = fc
    .constantFrom(...REPORT.document.paragraphs)
    .chain((each) => fc.tuple(fc.constant(each), fc.nat(each.text.length - 2), fc.integer({ min: 2, max: 60 })));
  fc.assert(
    fc.property(place, ([each, start, length]) => {
      const span = { start, end: Math.min(each.text.length, start + length) };
      const quote = wholeClauses(each, span);
      fc.pre(/[^\s，,；;：:。！？!?]/u.test(each.text.slice(span.start, span.end)));
      const found = each.text
        .slice(span.start, span.end)
        .replace(/^[\s，,；;：:。！？!?]+/u, '')
        .trimEnd();
      expect(quote.text).toContain(found);
      expect(each.text.slice(0, quote.start)).toMatch(/(?:^|[，,；;：:。！？!?\n]\s*)$/u);
    }),
  );
});

const sources = async (text: string) =>
  (await sourcesOf(foldPrint(text).text, text, opened, null)).map(({ paragraph }) => paragraph.id);

test('the paragraph that a text comes from is the first, and those that share little are none', async () => {
  expect(await sources('这种可快速派遣的援助供不应求')).toEqual([36]);
});

test('of a text of two places both', async () => {
  const found = await sources('这种可快速部署的援助仍然供不应求，最重要的是政治上的支持');
  expect(found).toEqual(expect.arrayContaining([36, 89]));
});

describe('nothing is compared with what can be no quote', () => {
  test.each(['不', '1月', '马里', '85 207 ', '，', '北'])('%s, again and again', async (unit) => {
    expect(await sources(unit.repeat(100))).toEqual([]);
  });

  test('words of other things', async () => {
    expect(await sources('他昨天去超市买了三斤苹果和一箱牛奶')).toEqual([]);
  });
});
