import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from '../../../src/text/span.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { sourceOffset } from '../../ingest/layouts/wayBack.ts';
import { ANY_PRINTED } from '../../text/chineseNumbers.ts';
import { extractFigures, figuresOf } from './read.ts';

const ALL = REPORT.document.paragraphs.flatMap((each) => extractFigures(each));

test('a figure has all that belongs to it', () => {
  const [budget] = extractFigures(paragraph(5));
  expect(budget).toMatchObject({
    kind: 'money',
    value: 7_500_000_000,
    qualifier: 'about',
    unit: '美元',
    subject: '联合国维持和平预算总额',
    period: '2013/14年度',
  });
  expect(budget?.quote.text).toMatch(/^2013\/14年度联合国维持和平预算总额约为75亿美元.*15%。$/u);
});

test('a number inside a name is part of the name', () => {
  expect(figuresOf('特遣队所属装备三年度工作组举行了会议。')).toEqual([]);
});

test('Traditional text gives the same figures', () => {
  expect(figuresOf('將近 100 000 名軍警人員分布在兩個地區。')).toMatchObject([
    { value: 100_000, qualifier: 'nearly', subject: '軍警人員', kind: 'personnel' },
    { value: 2, unit: '个', subject: '地區' },
  ]);
});

describe('in the report', () => {
  test('every quote is a slice of its paragraph that contains the printed number', () => {
    for (const { quote, printed } of ALL) {
      expect(quote.paragraph.text).toContain(quote.text);
      expect(contains(quote, printed)).toBe(true);
    }
  });

  test('every subject is words of its paragraph', () => {
    for (const { quote, subject } of ALL) {
      expect(subject).not.toBe('');
      expect(quote.paragraph.text).toContain(subject);
    }
  });

  test('what a figure says is words of its sentence', () => {
    for (const { quote, said } of ALL) {
      expect(said.end).toBeGreaterThan(said.start);
      expect(contains(quote, said)).toBe(true);
    }
  });

  test('no digit of a figure stands on the other side of a page break or is lost there', () => {
    const source = REPORT.source;
    for (const { quote, printed } of ALL) {
      const characters = Array.from({ length: printed.end - printed.start }, (_, index) =>
        source.charAt(sourceOffset(quote.paragraph, printed.start + index)),
      );
      expect(characters.join('')).toBe(quote.paragraph.text.slice(printed.start, printed.end));
    }
  });

  test('every digit is in a figure or dates one, labels aside', () => {
    const loose = REPORT.document.paragraphs.flatMap(({ id, text }) => {
      const own = ALL.filter(({ quote }) => quote.paragraph.id === id);
      const digits = Array.from(text.matchAll(/\d+/gu));
      return digits
        .filter(({ index }) => !own.some(({ printed }) => index >= printed.start && index < printed.end))
        .filter(
          ({ 0: digit }) => !own.some(({ period }) => period?.match(/\d+/gu)?.some((n) => Number(n) === Number(digit))),
        )
        .map(({ 0: digit }) => `${id}: ${digit}`);
    });
    // The paragraphs that other reports and resolutions are cited by: 第 66 段.
    expect(loose).toEqual(['63: 66', '65: 93', '78: 25']);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    '将近',
    '超过',
    '名维和人员',
    '个',
    '%',
    '亿',
    '美元',
    '年',
    '月',
    '，',
    '。',
    '第',
    '号决议',
    '(',
    '2013',
    '自',
    ' ',
    '\n',
    '和',
    '两',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(99_999).map(String)))
    .map((parts) => parts.join(''));

  test('quotes contain their numbers, in order and apart', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const figures = figuresOf(raw);
        for (const [index, { quote, printed }] of figures.entries()) {
          expect(contains(quote, printed)).toBe(true);
          expect(printed.start).toBeGreaterThanOrEqual(figures[index - 1]?.printed.end ?? 0);
        }
      }),
    );
  });

  test('a printed number has its value', () => {
    fc.assert(
      fc.property(ANY_PRINTED, ({ printed, value }) => {
        fc.pre(value > 2);
        const [figure, ...others] = figuresOf(`共有${printed}名维和人员。`);
        expect(others).toEqual([]);
        expect(figure).toMatchObject({ value, unit: '名', kind: 'personnel', subject: '维和人员' });
      }),
      { numRuns: 500 },
    );
  });

  test('a long hostile paragraph is read to its end', () => {
    for (const part of ['2013年', '第1(2013)', '(', '和1', '两个', '约', '1,', '，', '其中'])
      expect(figuresOf(`${part.repeat(3_000)}。共有85 207名维和人员。`).at(-1)).toMatchObject({ value: 85_207 });
  });
});

test('dates, symbols and numbers come in the order of the text', () => {
  const text = '到 2014 年 2 月，根据第67/301号决议，有 14 名人员；2013年1月，大会听取了通报。';
  expect(figuresOf(text).map(({ value, kind }) => [value, kind])).toEqual([
    ['2014-02', 'deadline'],
    ['A/RES/67/301', 'resolution'],
    [14, 'personnel'],
    ['2013-01', 'date'],
  ]);
});
