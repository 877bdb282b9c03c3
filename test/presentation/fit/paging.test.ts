import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import { clampPage, layOut, paginate } from '../../../src/presentation/fit/paging.ts';
import { roomBeside, sizeOfAll, sizeOfMessage } from '../../../src/presentation/fit/size.ts';
import { splitQuote } from '../../../src/presentation/fit/splitQuote.ts';
import { questionDisplay } from '../../../src/presentation/markdown/question.ts';
import type { Component, Line, Message } from '../../../src/presentation/message.ts';
import { Quote } from '../../../src/report/quote.ts';
import { hostileText, paragraphOf } from '../hostile.ts';
import { reportLines } from '../report.ts';

const words = (text: string): Line => ({ style: 'body', parts: [{ kind: 'text', text }] });
const quoted = (quote: Quote): Line => ({
  style: 'quote',
  parts: [
    { kind: 'text', text: '“' },
    { kind: 'quote', quote },
    { kind: 'text', text: '”' },
  ],
});

const question = '2013年有多少维和人员被打死？'.repeat(5);
const turn = (page: number) => ({ command: 'ask', options: { question, page } });
const head: Component[] = [questionDisplay(question), { kind: 'text', lines: [words('第 99 页，共 99 页')] }];
const foot: Component[] = [
  { kind: 'row', controls: [98, 99].map((page) => ({ kind: 'button', label: '翻页', request: turn(page) })) },
];
const frame = [...head, ...foot];
const pageOf = (items: readonly (readonly Line[])[]): Message => ({
  accent: 0x009edb,
  components: [...head, ...layOut(items), ...foot],
});

/** What is left for a quote beside its marks, bold and citation. */
const room = roomBeside([...frame, { kind: 'text', lines: [words('（A/68/652，第100段）'.repeat(2))] }]);
const itemsOf = (text: string): Line[][] =>
  splitQuote(Quote.whole(paragraphOf(text)), room).map((piece) => [quoted(piece), words('（A/68/652，第16段）')]);

describe('paginate', () => {
  it('puts at most so many items on a page', () => {
    const items = ['甲', '乙', '丙', '丁', '戊'].map((text) => [words(text)]);
    expect(paginate(items, frame, 2)).toEqual([items.slice(0, 2), items.slice(2, 4), items.slice(4)]);
  });

  it('makes one empty page of nothing', () => {
    expect(paginate([], frame, 5)).toEqual([[]]);
  });

  it('gives an item that fits nowhere a page of its own', () => {
    const items = [[words('甲')], [words('乙'.repeat(5000))], [words('丙')]];
    expect(paginate(items, frame, 5).map((page) => page.length)).toEqual([1, 1, 1]);
  });

  it('never makes more than 40 components of a page', () => {
    const items = Array.from({ length: 100 }, (_, index) => [words(String(index))]);
    for (const page of paginate(items, frame, 1000)) expect(faults(pageOf(page))).toEqual([]);
  });

  it('holds each item exactly once, in order, on pages that Discord accepts', () => {
    const paragraphs = fc.array(fc.oneof(hostileText(), hostileText(600)), { maxLength: 12 });
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 10 }), (texts, perPage) => {
        const items = texts.flatMap(itemsOf);
        const pages = paginate(items, frame, perPage);
        expect(pages.flat()).toEqual(items);
        for (const page of pages) {
          expect(faults(pageOf(page))).toEqual([]);
          expect(page.length).toBeLessThanOrEqual(perPage);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('pages through the whole real report', () => {
    const items = reportLines.flatMap(itemsOf);
    const pages = paginate(items, frame, 10);
    expect(pages.flat()).toEqual(items);
    for (const page of pages) expect(faults(pageOf(page))).toEqual([]);
  });

  it('leaves a page only when the next item would not have fitted', () => {
    const items = reportLines.flatMap(itemsOf);
    const pages = paginate(items, frame, 1000);
    for (const [index, page] of pages.slice(0, -1).entries()) {
      const next = pages[index + 1]?.[0] ?? [];
      expect(faults(pageOf([...page, next]))).not.toEqual([]);
    }
  });
});

describe('roomBeside', () => {
  it('is what the limits leave beside the components and their container', () => {
    const size = sizeOfAll(frame);
    expect(roomBeside(frame).bytes + size.bytes).toBe(LIMITS.bytes);
    expect(roomBeside(frame).components + sizeOfMessage(pageOf([])).components).toBe(LIMITS.components);
  });
});

describe('clampPage', () => {
  it.each([
    [1, 3, 1],
    [3, 3, 3],
    [4, 3, 3],
    [0, 3, 1],
    [-1, 3, 1],
    [2.9, 3, 2],
    [Number.NaN, 3, 1],
    [Number.POSITIVE_INFINITY, 3, 3],
    [1, 0, 1],
  ])('turns page %d of %d into %d', (page, pages, nearest) => {
    expect(clampPage(page, pages)).toBe(nearest);
  });
});
