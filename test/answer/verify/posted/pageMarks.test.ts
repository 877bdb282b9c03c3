import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { withFootnoteMarks, withoutPageMarks } from '../../../../src/answer/verify/posted/pageMarks.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';
import { hostileText } from '../../../presentation/hostile.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const left = (text: string): string =>
  withoutPageMarks(
    text.split('\n').map((line) => ({ text: line, quoted: false })),
    opened,
  )
    .map((line) => line.text)
    .join('\n');

const [FIRST, SECOND] = ['在实现和平与稳定的道路上向前迈出的重要', '一步。'];
const NOTE = '提及科索沃时,应结合安全理事会第 1244(1999)号决议加以理解。';
const [HALF, OTHER_HALF] = ['以及促进不同利益攸关', '方之间的凝聚力和自主权做出了努力。'];

describe('page marks go from between two halves of a printed sentence', () => {
  test.each([
    '3/21',
    '3 / 21',
    '4/21 13-61372',
    '13-61372 (C)',
    '- 3 -',
    '— 3 —',
    '第 3 页',
    'Page 3 of 21',
    'A/68/652 3/21',
  ])('%s, in the line', (mark) => {
    expect(left(`${FIRST} ${mark} ${SECOND}`)).toBe(FIRST + SECOND);
  });

  test.each(['3/21', '4/21\n13-61372', '3 -', '4', '____', 'A/68/652'])('%j, on lines of their own', (mark) => {
    expect(left(`${FIRST}\n\n${mark}\n${SECOND}`).replaceAll('\n', '')).toBe(FIRST + SECOND);
  });

  test('a number of a page also from between two sentences', () => {
    expect(left(`${SECOND}\n3\n${HALF}`)).toBe(`${SECOND}\n\n${HALF}`);
  });
});

describe('a footnote', () => {
  test.each([
    `${HALF}\n¹ ${NOTE}\n${OTHER_HALF}`,
    `${HALF}\n____\n1 ${NOTE}\n\n13-61372 11/21\n${OTHER_HALF}`,
    `${HALF} ¹ ${NOTE} ${OTHER_HALF}`,
    `${HALF}1${NOTE}${OTHER_HALF}`,
    `${HALF}[1] ${NOTE} 13-61372 ${OTHER_HALF}`,
    `${HALF}\n¹ ${NOTE.slice(0, 12)}\n${NOTE.slice(12)}\n${OTHER_HALF}`,
  ])('between two halves of a printed sentence goes: %j', (text) => {
    expect(left(text).replaceAll('\n', '')).toBe(HALF + OTHER_HALF);
  });

  test('by itself loses its mark only', () => {
    expect(left(`1 ${NOTE}`)).toBe(NOTE);
    expect(left(`¹ ${NOTE}`)).toBe(NOTE);
  });
});

test.each([
  '有\n41\n名维和人员',
  '将减少 3/4 的人员',
  '大会 67/287 号决议',
  '在 13/14 年度',
  '部署了 3 专家',
  '增加了 13-18 名人员',
])('%j keeps its numbers', (text) => {
  expect(left(text)).toBe(text);
});

test('takes any text, and keeps its lines', () => {
  fc.assert(
    fc.property(hostileText(30), (text) => {
      expect(left(text).split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});

test.each([
  ['联合国在阿富汗和科索沃1以及', '联合国在阿富汗和科索沃¹以及'],
  ['联合国在阿富汗和科索沃[1]以及', '联合国在阿富汗和科索沃¹¹¹以及'],
  ['聯合國在阿富汗和科索沃 1 以及', '聯合國在阿富汗和科索沃 ¹ 以及'],
  ['联合国在阿富汗和科索沃1.5亿', '联合国在阿富汗和科索沃1.5亿'],
  ['联合国在阿富汗和科索沃12人', '联合国在阿富汗和科索沃12人'],
  ['联合国在阿富汗和科索沃1名人员', '联合国在阿富汗和科索沃1名人员'],
  ['联合国在阿富汗和科索沃10人，联合国在阿富汗和科索沃1。', '联合国在阿富汗和科索沃10人，联合国在阿富汗和科索沃¹。'],
  ['在科索沃2以及', '在科索沃2以及'],
  ['', ''],
])('%s has its footnote marks: %s', (text, expected) => {
  expect(withFootnoteMarks(text, opened)).toBe(expected);
});
