import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedSymbols } from '../../../src/answer/lookup/resolution.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { quotedMessage } from '../../../src/presentation/replies/quoted.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../hostile.ts';
import { everyPage, joined, LANGUAGES, messageOf, quotesIn, respond, wordsIn } from '../messages.ts';

const WHOLE = REPORT.document.paragraphs.map(Quote.whole);
const request = { command: 'search', options: { words: '维和' } };

test('quotes stand in order, a page at a time, with the document they come from', () => {
  const reply = quotedMessage({ quotes: WHOLE }, { head: [], perPage: 3, page: 2, request }, zhCN);
  expect(quotesIn(reply)).toEqual(WHOLE.slice(3, 6));
  expect(wordsIn(reply)).toContain('第 2 页，共 32 页');
  expect(wordsIn(reply)).toMatch(/\nA\/68\/652 《/u);
});

describe.each(LANGUAGES)('walking the pages in %s', (_, wording) => {
  test.each([
    ['search', { words: '联合国维持和平行动' }],
    ['search', { words: '安全', section: '五' }],
    ['search', { words: '联合国 人员', mission: 'UNSC' }],
    ['resolution', { symbol: '67' }],
  ])('of /%s %j shows every quote exactly once, in order', async (name, options) => {
    const { answer } = await respond(name, options, wording);
    const pages = await everyPage(name, options, wording);
    for (const page of pages) expect(faults(page)).toEqual([]);
    const found = typeof answer === 'object' && answer.kind === 'quoted' ? answer.quotes : [];
    expect(found.length).toBeGreaterThan(4);
    expect(joined(pages.flatMap(quotesIn))).toEqual(joined(found));
  });
});

test('every resolution and report cited has a reply that Discord accepts', async () => {
  for (const symbol of citedSymbols(await library())) {
    for (const [, wording] of LANGUAGES) expect(faults(await messageOf('resolution', { symbol }, wording))).toEqual([]);
  }
});

const within = (length: number) =>
  hostileText(60)
    .map((text) => [...text].slice(0, length).join(''))
    .filter((text) => text.trim() !== '');

test('every page of any search is one that Discord accepts', async () => {
  await fc.assert(
    fc.asyncProperty(
      within(280),
      fc.constantFrom('', '联合国 '),
      fc.constantFrom(1, 2, 9, 1e9),
      fc.constantFrom(...LANGUAGES),
      async (text, before, page, [, wording]) => {
        const options = { words: before + text, section: '五', page };
        expect(faults(await messageOf('search', options, wording))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('and so is the reply to anything called a resolution', async () => {
  await fc.assert(
    fc.asyncProperty(within(56), fc.constantFrom('', '67'), async (text, before) => {
      expect(faults(await messageOf('resolution', { symbol: before + text }))).toEqual([]);
    }),
  );
});
