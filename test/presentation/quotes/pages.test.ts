import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import {
  headedItems,
  type Pages,
  pageMessage,
  QUOTES_PER_PAGE,
  quoteItems,
} from '../../../src/presentation/quotes/pages.ts';
import { display, line } from '../../../src/presentation/quotes/quotation.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { paragraphOf } from '../hostile.ts';
import { buttonsIn, joined, LANGUAGES, quotesIn, wordsIn } from '../messages.ts';

const QUOTES = REPORT.document.paragraphs.map(Quote.whole);
const LAST = Math.ceil(QUOTES.length / QUOTES_PER_PAGE);
const request = { command: 'search', options: { words: '维和' } };
const pages = (rest: Partial<Pages> = {}): Pages => ({
  accent: 0,
  head: [],
  items: QUOTES.flatMap((quote) => quoteItems(quote, zhCN)),
  foot: [],
  perPage: QUOTES_PER_PAGE,
  page: 1,
  request,
  ...rest,
});

describe('a page', () => {
  test('has buttons to its neighbours, disabled where there is none', () => {
    const turns = (page: number) =>
      buttonsIn(pageMessage(pages({ page }), zhCN)).map(({ request: { options }, disabled }) => [
        options.page,
        disabled,
      ]);
    expect(turns(1)).toEqual([
      [0, true],
      [2, false],
    ]);
    expect(turns(LAST)).toEqual([
      [LAST - 1, false],
      [LAST + 1, true],
    ]);
  });

  test('keeps what was asked in its buttons', () => {
    for (const { request } of buttonsIn(pageMessage(pages({ page: 3 }), zhCN))) {
      expect(request).toMatchObject({ command: 'search', options: { words: '维和' } });
    }
  });

  test('that is alone has no buttons and no number', () => {
    const reply = pageMessage(pages({ items: quoteItems(Quote.whole(paragraph(15)), zhCN) }), zhCN);
    expect(buttonsIn(reply)).toEqual([]);
    expect(wordsIn(reply)).not.toContain('共 1 页');
  });

  test('beyond the last is the last, before the first the first', () => {
    expect(pageMessage(pages({ page: 999 }), zhCN)).toEqual(pageMessage(pages({ page: LAST }), zhCN));
    expect(pageMessage(pages({ page: -1 }), zhCN)).toEqual(pageMessage(pages({ page: 1 }), zhCN));
  });

  test('stands between head and foot', () => {
    const reply = pageMessage(
      pages({ head: [display(line('body', '头'))], foot: [display(line('body', '脚'))] }),
      zhCN,
    );
    expect(wordsIn(reply)).toMatch(/^头\n“[\s\S]*\n第 1 页，共 32 页\n脚$/u);
  });

  test.each(LANGUAGES)('of any number is one that Discord accepts, in %s', (_, wording) => {
    const items = QUOTES.flatMap((quote) => quoteItems(quote, wording));
    for (let page = 1; page <= LAST; page++) expect(faults(pageMessage(pages({ items, page }), wording))).toEqual([]);
  });

  test('after page shows each quote exactly once, in order', () => {
    const all = Array.from({ length: LAST }, (_, index) => pageMessage(pages({ page: index + 1 }), zhCN));
    expect(all.flatMap(quotesIn)).toEqual(QUOTES);
  });
});

describe('a quote too long for a page', () => {
  const long = Quote.whole(paragraphOf('联合国维持和平行动的每一句话都很长。'.repeat(400)));
  const items = quoteItems(long, zhCN);

  test('is cut into adjoining parts, each with its number', () => {
    expect(items.length).toBeGreaterThan(2);
    const [first] = items;
    expect(wordsIn({ components: [display(...(first ?? []))] })).toMatch(new RegExp(`（1/${items.length}）$`, 'u'));
    const parts = items.flatMap((lines) => quotesIn({ components: [display(...lines)] }));
    expect(joined(parts)).toEqual([[16, 0, long.text.length]]);
  });

  test('fills pages that Discord accepts', () => {
    for (let page = 1; page <= items.length; page++) {
      expect(faults(pageMessage(pages({ items, page }), zhCN))).toEqual([]);
    }
  });
});

test('a heading stands over the first item, and over nothing when there is none', () => {
  const [first, second] = headedItems('脚注', QUOTES.slice(16, 18), zhCN);
  expect(first?.map(({ style }) => style)).toEqual(['heading', 'quote', 'body']);
  expect(second?.map(({ style }) => style)).toEqual(['quote', 'body']);
  expect(headedItems('脚注', [], zhCN)).toEqual([]);
});
