import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layoutOf, readDocumentText } from '../../src/ingest/documentText.ts';
import type { Document } from '../../src/report/document.ts';
import { REPORT } from '../corpus.ts';
import { coverage, expectWayBack } from './layouts/wayBack.ts';

/** Whole treaties, resolutions and declarations, which are no part of the repository. */
const UN_DOCUMENTS = '../shared/bench/un-docs';
const isThere = existsSync(UN_DOCUMENTS);
if (!isThere) console.warn(`The tests of real documents are skipped: ${UN_DOCUMENTS} is not there.`);

const read = (source: string): Document => readDocumentText(source, REPORT.document.info);
const sourceOf = (name: string): string => readFileSync(join(UN_DOCUMENTS, `${name}.txt`), 'utf8');

/** The articles, or the numbered paragraphs of a text without articles. */
function numbersOf({ paragraphs }: Document): string[] {
  const articles = paragraphs.flatMap(({ id }) => /^art\d+(?:bis\d)?/u.exec(String(id))?.[0] ?? []);
  const numbers = paragraphs.flatMap(({ id }) => (typeof id === 'number' ? [String(id)] : []));
  return [...new Set(articles.length > 0 ? articles : numbers)];
}

test('a report is read as one', () => {
  expect(read(REPORT.source).paragraphs).toHaveLength(96);
});

describe.skipIf(!isThere)('a real document', () => {
  test.each([
    ['treaties-zh-hant/cat.zh-Hant', 33, '為本公約目的，「酷刑」指為自', '約之認證副本轉交給所有國家。'],
    ['treaties-zh-hant/cat.en', 33, 'For the purpos', 'to all States.'],
    ['treaties-zh-hant/cedaw.zh-Hant', 30, '在本公約中，"對婦女的歧視"', '在本公約之末簽名，以昭信守。'],
    ['treaties-zh-hant/crc.zh-Hant', 54, '為本公約之目的，兒童係指未滿', '，在本公約上簽字，以資證明。'],
    ['treaties-zh-hant/gc-iii.zh-Hant', 143, '各締約國承諾在一切情況下尊重', '本送交每一簽字及加入之國家。'],
    ['treaties-zh-hant/genocide.en', 19, 'The Contractin', 'ng into force.'],
    ['treaties-zh-hant/iccpr.zh-Hant', 53, '一  所有民族均享有自決權', '紐約簽署之本公約，以昭信守。'],
    ['treaties-zh-hant/outer-space.zh-Hant', 17, '探索和利用外層空間（包括月球', '表在本條約上簽字，以昭信守。'],
    ['treaties-zh-hant/un-charter.zh-Hant', 111, '聯合國之宗旨為：', '年六月二十六日簽訂於金山市。'],
    ['treaties-zh-hant/unclos.zh-Hant', 320, '用語和範圍', '二年十二月十日訂於蒙特哥灣。'],
    ['treaties-zh-hant/unclos.en', 320, 'Use of terms a', 'nd eighty-two.'],
    ['udhr/udhr.cmn_hans', 30, '人人生而自由,在尊严和权利上', '任何权利和自由的活动或行为。'],
    ['udhr/udhr.eng', 30, 'All human bein', ' forth herein.'],
    ['scres-en/S_RES_0047_1948_EN_GOLD', 18, 'The Government', 'xt as a whole.'],
    ['scres-en/S_RES_0743_1992_EN_GOLD', 13, 'Approves the f', '3055th meeting'],
    ['scres-en/S_RES_0781_1992_EN_GOLD', 7, 'Decides to est', 'of the matter.'],
    ['scres-en/S_RES_0814_1993_EN_GOLD', 20, 'Approves the f', '68, annex III.'],
    ['misc/A_C3_56_draft_right_to_development.en', 25, 'Welcomes the h', 'venth session.'],
  ])('%s has its %i articles or numbered paragraphs, one after the other', (name, count, first, last) => {
    const document = read(sourceOf(name));
    const numbers = numbersOf(document);
    const prefix = numbers[0]?.replace(/\d+$/u, '');
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`));
    const texts = document.paragraphs.filter(({ id }) => /^(?:art)?\d/u.test(String(id))).map(({ text }) => text);
    expect([texts[0]?.startsWith(first), texts.at(-1)?.endsWith(last)]).toEqual([true, true]);
  });

  test('has articles that were put in between', () => {
    const articles = numbersOf(read(sourceOf('treaties-zh-hant/rome-statute.zh-Hant')));
    expect(articles).toHaveLength(131);
    expect(articles.slice(7, 9)).toEqual(['art8', 'art8bis2']);
    expect(articles).toContain('art15bis3');
  });

  test('has its footnotes at their marks, and what its pages print apart from its text', () => {
    const flights = read(sourceOf('scres-en/S_RES_0781_1992_EN_GOLD'));
    expect(flights.paragraphs.flatMap(({ id, footnotes }) => footnotes.map((mark) => [id, mark.id]))).toEqual([
      ...[
        ['pre4', 'fn1'],
        ['pre5', 'fn2'],
        ['pre7', 'fn3'],
      ],
    ]);
    expect(flights.paragraphs.at(-1)?.text).toBe('S/24616.');
    const source = sourceOf('misc/A_C3_56_draft_right_to_development.en');
    expect(read(source).furniture?.map(({ start, end }) => source.slice(start, end))).toEqual([
      ...['01-66657 (E) 291101', '*0166657*'],
    ]);
  });

  test('loses and doubles no character', () => {
    const texts = readdirSync(UN_DOCUMENTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.txt'),
    );
    expect(texts.length).toBeGreaterThan(35);
    for (const name of texts) {
      const source = readFileSync(join(UN_DOCUMENTS, name), 'utf8');
      const document = read(source);
      expect([name, ...new Set(coverage(document, source))]).toEqual([name, 1]);
      expectWayBack(document, source);
    }
  });
});

test.each([
  ['treaty', 'Article 1\n\nA.\n\nArticle 2\n\nB.\n\nArticle 3\n\nC.'],
  ['record', '主席：请。\n\n灯先生(湖国)：好。\n\n主席：散会。'],
  ['resolution', '大会，\n\n回顾，\n\n1. 决定。'],
  ['prose', 'Letter dated 3 May 2031 from the Keeper\n\nI write.'],
  ['report', '1. 一。'],
] as const)('the lines of a %s show what it is', (layout, source) => {
  expect(layoutOf(source)).toBe(layout);
});
