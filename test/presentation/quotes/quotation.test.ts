import { describe, expect, test } from 'vitest';
import {
  display,
  placeNames,
  quotationLines,
  sicNotes,
  sourceDisplay,
} from '../../../src/presentation/quotes/quotation.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { type Wording, zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { paragraphOf } from '../hostile.ts';
import { LANGUAGES, quotesIn, wordsIn } from '../messages.ts';

const shown = (quote: Quote, wording: Wording) => wordsIn({ components: [display(...quotationLines(quote, wording))] });

describe('a quotation', () => {
  test('stands between the quotation marks of the language, with its place below', () => {
    const quote = Quote.cut(paragraph(11), { start: 0, end: 9 });
    const words = quote.text;
    expect(shown(quote, zhCN)).toBe(`“${words}”\nA/68/652，第11段 · 二. 2013 年主要业务发展情况`);
    expect(shown(quote, zhTW)).toBe(`「${words}」\nA/68/652，第11段 · 二. 2013 年主要业务发展情况`);
    expect(shown(quote, enUS)).toBe(`“${words}”\nA/68/652, para. 11 · 二. 2013 年主要业务发展情况`);
  });

  test('names every section above it, outermost first', () => {
    expect(shown(Quote.whole(paragraph(54)), zhCN)).toMatch(/第54段 · 五\. 安全和安保 · A\. 军事特遣队/u);
  });

  test('flags an error of the source outside the marks, each kind once', () => {
    expect(shown(Quote.whole(paragraph(14)), zhCN)).toMatch(
      /”\n〔原文如此，疑为“利比里亚”，印作“利比亚”〕\nA\/68\/652，第14段/u,
    );
    const clean = Quote.cut(paragraph(14), { start: 20, end: 40 });
    expect(shown(clean, zhCN)).not.toContain('原文如此');
  });

  test('of a row of a table has its head above, which is no quote to share', () => {
    const from = paragraphOf('兵力如下：\n特派团\t军人\t警察\n马里稳定团\t5 201\t949');
    const start = from.text.indexOf('马里');
    const row = Quote.cut(from, { start, end: from.text.length });
    const [head, ...lines] = shown(row, zhCN).split('\n');
    expect(head).toBe('表第1行 “特派团\t军人\t警察”');
    expect(lines[0]).toBe('“马里稳定团\t5 201\t949”');
    expect(quotationLines(row, zhCN).filter(({ style }) => style === 'quote')).toHaveLength(1);
    expect(quotationLines(Quote.whole(from), zhCN)).toHaveLength(2);
  });

  test('of a row of a table has the unit above the table beside the head', () => {
    const from = paragraphOf('经费如下（单位：千美元）。\n特派团\t支出\n马里稳定团\t5 201');
    const start = from.text.indexOf('马里');
    const [head] = shown(Quote.cut(from, { start, end: from.text.length }), zhCN).split('\n');
    expect(head).toBe('表第1行 “特派团\t支出” “千美元”');
  });

  test('the head of the column of a bold cell is bold', () => {
    const from = paragraphOf('兵力如下：\n特派团\t军人\t警察\n马里稳定团\t5 201\t949');
    const start = from.text.indexOf('马里');
    const cell = { start: from.text.indexOf('949'), end: from.text.length };
    const [head] = quotationLines(Quote.cut(from, { start, end: from.text.length }), zhCN, cell);
    const bold = head?.parts.flatMap((part) => (part.kind === 'quote' && part.strong ? [part.strong] : []));
    expect(bold?.map((span) => from.text.slice(span.start, span.end))).toEqual(['警察']);
  });

  test.each(LANGUAGES)(
    'of every paragraph is that paragraph, and nothing of it stands outside the marks, in %s',
    (_, wording) => {
      for (const from of REPORT.document.paragraphs) {
        const [line, ...others] = quotationLines(Quote.whole(from), wording);
        const [open, words, close, ...rest] = line?.parts ?? [];
        expect([open, close]).toEqual([wording.open, wording.close].map((text) => ({ kind: 'text', text })));
        expect(words).toEqual({ kind: 'quote', quote: Quote.whole(from) });
        expect(rest).toEqual([]);
        expect(quotesIn({ components: [display(...others)] })).toEqual([]);
        expect(others).toHaveLength(1 + new Set(from.errata.map(wording.sic)).size);
      }
    },
  );
});

test('the source is linked in its own language, and said not to print its symbol, and in which language it is quoted', () => {
  const { info } = REPORT.document;
  const [line] = sourceDisplay(info, zhCN).lines;
  expect(line?.parts[0]).toEqual({ kind: 'link', text: 'A/68/652', url: 'https://docs.un.org/zh/A/68/652' });
  expect(wordsIn({ components: [sourceDisplay(info, zhCN)] })).toContain('文号据外部资料');
  expect(wordsIn({ components: [sourceDisplay({ ...info, symbolSource: null }, zhCN)] })).not.toContain('文号据');
  expect(wordsIn({ components: [sourceDisplay(info, enUS)] })).toContain(info.title.en);
  expect(wordsIn({ components: [sourceDisplay(info, enUS)] })).toContain(enUS.quotedIn['zh-Hans']);
  expect(wordsIn({ components: [sourceDisplay(info, zhCN)] })).not.toContain(zhCN.quotedIn['zh-Hans']);
});

test('a source without a symbol is named by its title alone', () => {
  const treaty = { ...REPORT.document.info, symbol: '《灯塔公约》', hasSymbol: false, symbolSource: null };
  expect(wordsIn({ components: [sourceDisplay(treaty, zhCN)] })).toBe(`《${treaty.title.zh}》`);
});

describe('listed paragraphs', () => {
  const elsewhere = { ...paragraph(2), document: { ...paragraph(2).document, symbol: 'A/69/642' } };

  test('of one document are called by their paragraphs', () => {
    expect(placeNames([paragraph(15), paragraph('summary')], enUS)(paragraph(15))).toBe('para. 15');
  });

  test('of several documents are told apart by symbol', () => {
    const paragraphs = [paragraph(15), elsewhere];
    expect(paragraphs.map(placeNames(paragraphs, enUS))).toEqual(['A/68/652, para. 15', 'A/69/642, para. 2']);
  });
});

test('an error that a quote shows twice is told once', () => {
  const [erratum] = paragraph(14).errata;
  if (!erratum) throw new Error('No erratum');
  const twice = { ...Quote.whole(paragraph(14)), errata: [erratum, erratum] } as unknown as Quote;
  expect(sicNotes(twice, zhCN)).toEqual([zhCN.sic(erratum)]);
});
