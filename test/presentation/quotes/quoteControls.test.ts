import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../../commands/index.ts';
import { withOffer } from '../../../src/command/offer.ts';
import { referenceOf } from '../../../src/presentation/controls/quoteReference.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { display, line, quotationLines } from '../../../src/presentation/quotes/quotation.ts';
import { controlled, WHOLE_OFFER, withControls } from '../../../src/presentation/quotes/quoteControls.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { buttonsIn, everyPage, LANGUAGES, linksIn, quotesIn, selectIn } from '../messages.ts';

const quote = (id: number) => Quote.cut(paragraph(id), { start: 0, end: 30 });
const showing = (...quotes: Quote[]): Message => ({
  accent: 0,
  components: quotes.map((each) => display(...quotationLines(each, zhCN))),
});
const offered = (message: Message, offer = WHOLE_OFFER) => withControls(message, offer, zhCN);
const commandsIn = (message: Message) => buttonsIn(message).map(({ request }) => request.command);

describe('a quote', () => {
  test('has its buttons directly under it, each with the place of the quote; the full text once at the foot', () => {
    const message = offered(showing(quote(15), quote(16)));
    expect(message.components.map(({ kind }) => kind)).toEqual(['text', 'row', 'text', 'row', 'row', 'row']);
    expect(commandsIn(message)).toEqual(['context', 'cite', 'share', 'context', 'cite', 'share', 'remove']);
    expect(buttonsIn(message)[3]?.request.options).toEqual({ quotes: 'A/68/652:16:0-30' });
    expect(linksIn(message)).toEqual([
      { kind: 'link', label: '官方全文', url: 'https://docs.un.org/zh/A/68/652' },
      { kind: 'link', label: '在线阅读', url: 'https://reports.example/read/a-68-652#p15' },
    ]);
  });

  test('that is alone has all in one row, while that holds no more than five', () => {
    const alone = (offer: Partial<typeof WHOLE_OFFER>) =>
      offered(showing(quote(15)), { ...WHOLE_OFFER, ...offer }).components.map((component) =>
        component.kind === 'row'
          ? component.controls.map((control) => (control.kind === 'select' ? '' : control.label))
          : [],
      );
    const [context, cite, post, full, read, remove] = [
      '上下文',
      '引用格式',
      '分享到频道',
      '官方全文',
      '在线阅读',
      '删除',
    ];
    expect(alone({ share: false })).toEqual([[], [context, cite, full, read, remove]]);
    expect(alone({ remove: null })).toEqual([[], [context, cite, post, full, read]]);
    expect(alone({})).toEqual([[], [context, cite, post], [full, read, remove]]);
  });

  test('is not offered to be read where the pages of reports have no address', () => {
    const message = offered(showing(quote(15)), { ...WHOLE_OFFER, publicUrl: undefined });
    expect(linksIn(message).map(({ url }) => url)).toEqual(['https://docs.un.org/zh/A/68/652']);
  });

  test('is offered to share by itself only where that is wanted', () => {
    const offer = { share: false, expand: false, remove: null };
    expect(commandsIn(offered(showing(quote(15), quote(16)), offer))).toEqual(['context', 'cite', 'context', 'cite']);
  });

  test('in a line of a list has none', () => {
    const listed = display(line('item', { kind: 'quote', quote: quote(15) }));
    expect(controlled([listed], { ...WHOLE_OFFER, remove: null }, zhCN)).toEqual([listed]);
  });
});

describe('several quotes', () => {
  test('can be chosen together, each once, from a select at the foot', () => {
    const select = selectIn(offered(showing(quote(15), quote(16), quote(15))));
    expect(select).toMatchObject({ several: true, fills: 'quotes', request: { command: 'share' } });
    expect(select?.choices.map(({ value }) => value)).toEqual([referenceOf(quote(15)), referenceOf(quote(16))]);
    expect(select?.choices[0]?.label).toMatch(/^第15段 2013 年 4 月/u);
  });

  test('of several documents are told apart by their symbols', () => {
    const other = { ...paragraph(15), document: { ...paragraph(15).document, symbol: 'A/69/642' } };
    const select = selectIn(offered(showing(quote(15), Quote.cut(other, { start: 0, end: 9 }))));
    expect(select?.choices.map(({ label }) => label.slice(0, 8))).toEqual(['A/68/652', 'A/69/642']);
  });

  test('need none when there is but one', () => {
    expect(selectIn(offered(showing(quote(15))))).toBeUndefined();
  });
});

describe('a message without room', () => {
  const full = (count: number) =>
    showing(...REPORT.document.paragraphs.slice(2, 2 + count).map((each) => Quote.cut(each, { start: 0, end: 20 })));

  test.each([
    [6, 'everything', { cite: 6, select: true, remove: true }],
    [7, 'all but the select', { cite: 7, select: false, remove: true }],
    [37, 'no rows', { cite: 0, select: false, remove: true }],
    [39, 'nothing', { cite: 0, select: false, remove: false }],
  ])('of %i quotes keeps %s, and what it says before all', (count, _, kept) => {
    const message = offered(full(count));
    expect(faults(message)).toEqual([]);
    expect(quotesIn(message)).toHaveLength(count);
    const commands = commandsIn(message);
    expect({
      cite: commands.filter((name) => name === 'cite').length,
      select: selectIn(message) !== undefined,
      remove: commands.includes('remove'),
    }).toEqual(kept);
  });
});

/** What people ask in the golden set, and every paragraph and section. */
const ASKED: [string, Record<string, string>][] = [
  ...readFileSync('test/golden/questions.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text): [string, Record<string, string>] => ['ask', { question: JSON.parse(text).question }]),
  ...REPORT.document.paragraphs.map(({ id }): [string, Record<string, string>] => [
    'paragraph',
    { number: String(id) },
  ]),
  ...[...'一二三四五六七八'].map((section): [string, Record<string, string>] => ['outline', { section }]),
];

test.each(LANGUAGES)(
  'every page of every answer has room for all controls, in %s',
  async (_, wording) => {
    const opened = await library();
    const missions = opened.gazetteer.all
      .filter(({ kind }) => kind === 'mission')
      .map(({ id }): [string, Record<string, string>] => ['mission', { name: id }]);
    const person = { id: '1', name: 'x' };
    // Lengths differ little between languages: of two of them a sample will do.
    const asked = [...ASKED, ...missions].filter((_, index) => wording === zhCN || index % 6 === 0);
    for (const [name, options] of asked) {
      for (const page of await everyPage(name, options, wording)) {
        for (const hidden of [true, false]) {
          const context = {
            library: opened,
            wording,
            setting: { place: 'server', person },
            publicUrl: 'https://reports.example',
            commands: SLASH_COMMANDS,
          } as const;
          const { message } = withOffer({ message: page, answer: 'text' }, hidden, context);
          expect(faults(message)).toEqual([]);
          const quotes = quotesIn(message);
          const commands = commandsIn(message);
          expect(commands.filter((command) => command === 'cite')).toHaveLength(quotes.length);
          expect(commands.filter((command) => command === 'share')).toHaveLength(hidden ? quotes.length : 0);
          expect(commands.includes('remove')).toBe(!hidden);
          expect(quotes.length).toBeLessThanOrEqual(3);
          const read = linksIn(message).filter(({ label }) => label === wording.reader.open);
          expect(read).toHaveLength(quotes.length > 0 ? 1 : 0);
        }
      }
    }
  },
  120_000,
);
