import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showParagraph, type WholeParagraph, withNeighbours } from '../../../src/answer/lookup/paragraph.ts';
import { citedSymbols } from '../../../src/answer/lookup/resolution.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import {
  contextMessage,
  paragraphMessage,
  quotedMessage,
  sharedMessage,
} from '../../../src/presentation/replies/paragraphs.ts';
import { type Wording, zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../hostile.ts';
import { buttonsIn, everyPage, joined, LANGUAGES, messageOf, quotesIn, respond, wordsIn } from '../messages.ts';
import { shown, visible, withoutIsolates } from '../shown.ts';

const WHOLE = REPORT.document.paragraphs.map(Quote.whole);
const request = { command: 'search', options: { words: '维和' } };

test('quotes stand in order, a page at a time, with the document they come from', () => {
  const reply = quotedMessage({ quotes: WHOLE }, { page: 2, request }, zhCN);
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

const around = (quote: Quote) => withNeighbours(quote.paragraph, [REPORT.document]).map(Quote.whole);

const strongIn = (quote: Quote) =>
  contextMessage(quote, around(quote), 1, zhCN).components.flatMap((component) =>
    component.kind === 'text'
      ? component.lines.flatMap(({ parts }) =>
          parts.flatMap((part) => (part.kind === 'quote' ? (part.strong ?? []) : [])),
        )
      : [],
  );

test('what was quoted stands out in its paragraph, unless it is all of it', () => {
  const quote = Quote.cut(paragraph(15), { start: 0, end: 40 });
  expect(strongIn(quote)).toEqual([quote]);
  expect(strongIn(Quote.whole(paragraph(15)))).toEqual([]);
});

test.each(LANGUAGES)(
  'the context of every paragraph is it, whole, and then its neighbours, within every limit, in %s',
  (_, wording) => {
    for (const each of REPORT.document.paragraphs) {
      const quote = Quote.whole(each);
      const pages = [1, 2, 3].map((page) => contextMessage(quote, around(quote), page, wording));
      expect(pages.flatMap(faults)).toEqual([]);
      const shown = new Map(joined(pages.flatMap(quotesIn)).map((place) => [place[0], place]));
      const beside = around(quote).filter(({ paragraph: other }) => other !== each);
      expect([...shown.values()]).toEqual(joined([quote, ...beside]));
    }
  },
);

const opened = await library();
const IDS = REPORT.document.paragraphs.map(({ id }) => String(id));
const paragraphReply = (id: string, wording: Wording = zhCN) =>
  paragraphMessage(showParagraph(id, opened) as WholeParagraph, 1, wording);

describe.each(LANGUAGES)('a paragraph in %s', (_, wording) => {
  test('is shown whole, with its footnotes, on pages that Discord accepts', async () => {
    for (const id of IDS) {
      const { quotes } = showParagraph(id, opened) as WholeParagraph;
      const pages = await everyPage('paragraph', { number: id }, wording);
      for (const page of pages) expect(faults(page), id).toEqual([]);
      expect(joined(pages.flatMap(quotesIn))).toEqual(joined(quotes));
    }
  });
});

test('the buttons of a paragraph lead to the paragraphs before and after it', () => {
  const reply = paragraphReply('15');
  expect(buttonsIn(reply).map(({ label, request }) => [label, request.options.number])).toEqual([
    ['← 第14段', 'A/68/652:14'],
    ['第16段 →', 'A/68/652:16'],
  ]);
});

test('the first has none before it, the last none after it', () => {
  expect(buttonsIn(paragraphReply('front')).map(({ label }) => label)).toEqual(['摘要 →']);
  expect(buttonsIn(paragraphReply('fn1')).map(({ label }) => label)).toEqual(['← 第93段']);
});

test('walking by its buttons goes through the whole document', () => {
  const walked: string[] = [];
  for (let id: string | undefined = 'A/68/652:front'; id; ) {
    walked.push(id);
    id = buttonsIn(paragraphReply(id)).find(({ label }) => label.endsWith('→'))?.request.options.number as
      | string
      | undefined;
  }
  expect(walked).toEqual(IDS.map((id) => `A/68/652:${id}`));
});

test('the footnotes of a paragraph stand under a heading of their own', () => {
  expect(wordsIn(paragraphReply('47'))).toMatch(/\n脚注\n“/u);
  expect(wordsIn(paragraphReply('48'))).not.toContain('脚注');
});

const QUOTES = [14, 15, 71].map((id) => Quote.cut(paragraph(id), { start: 0, end: 20 }));

test('an excerpt says who shares it, and marks what is left out between its quotes', () => {
  const message = sharedMessage(QUOTES, '李伟', zhCN);
  expect(quotesIn(message)).toEqual(QUOTES);
  expect(wordsIn(message).split('\n')).toEqual([
    '李伟 分享',
    `“${QUOTES[0]?.text}”`,
    '〔原文如此，疑为“利比里亚”，印作“利比亚”〕',
    'A/68/652，第14段 · 二. 2013 年主要业务发展情况',
    '〔…〕',
    `“${QUOTES[1]?.text}”`,
    'A/68/652，第15段 · 二. 2013 年主要业务发展情况',
    '〔…〕',
    `“${QUOTES[2]?.text}”`,
    'A/68/652，第71段 · 七. 能力和业绩',
    expect.stringMatching(/^A\/68\/652 《/u),
  ]);
});

test('one quote alone leaves nothing out', () => {
  expect(wordsIn(sharedMessage(QUOTES.slice(0, 1), '李伟', zhCN))).not.toContain('〔…〕');
});

test('a name is shown as it is, whatever it looks like', () => {
  fc.assert(
    fc.property(hostileText(6), (name) => {
      const oneLine = `a${name.replaceAll(/[\n\r\u2028\u2029\u0085]/gu, '')}`;
      const [head] = sharedMessage(QUOTES.slice(0, 1), oneLine, zhCN).components;
      if (head?.kind !== 'text') throw new Error('no text');
      const { text, types } = shown(toMarkdown(head.lines).replace(/^-# /u, ''));
      expect(withoutIsolates(text)).toBe(withoutIsolates(visible(`${oneLine} 分享`)));
      expect(types).toEqual([]);
    }),
  );
});
