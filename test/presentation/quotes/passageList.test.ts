import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import { type ChooseLine, firstLine } from '../../../src/presentation/quotes/listLine.ts';
import { passageList } from '../../../src/presentation/quotes/passageList.ts';
import { line } from '../../../src/presentation/quotes/quotation.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { hostileText, paragraphOf } from '../hostile.ts';
import { LANGUAGES, listedIn, selectIn, wordsIn } from '../messages.ts';
import { shown, visible, withoutIsolates } from '../shown.ts';

const heading = line('small', zhCN.others);
const listOf = (quotes: readonly Quote[], chooseLine: ChooseLine = firstLine, wording = zhCN) => ({
  accent: 0,
  components: passageList({ heading, quotes, all: quotes, chooseLine }, wording),
});
const cutting: ChooseLine = (quote) => ({
  piece: Quote.cut(quote.paragraph, { start: 2, end: 6 }),
  cutBefore: true,
  cutBehind: true,
});

test('what is left out of a clause is marked outside the quotation marks', () => {
  expect(wordsIn(listOf([Quote.whole(paragraph(11))], cutting))).toBe('其他相关段落\n第11段 …“丹，争取”…');
});

test('an error of the source is flagged on the line that shows it', () => {
  const [erratum] = paragraph(14).errata;
  if (!erratum) throw new Error('No erratum');
  const chooseLine: ChooseLine = ({ paragraph }) => ({
    piece: Quote.cut(paragraph, erratum),
    cutBefore: false,
    cutBehind: false,
  });
  expect(wordsIn(listOf([Quote.whole(paragraph(14))], chooseLine))).toContain('”〔原文如此');
});

test('one passage alone is not opened together with others', () => {
  expect(selectIn(listOf([Quote.whole(paragraph(11))]))?.choices).toHaveLength(1);
});

test('passages too many for one press are opened one by one', () => {
  const quotes = REPORT.document.paragraphs.slice(0, 6).map(Quote.whole);
  expect(selectIn(listOf(quotes))?.choices).toHaveLength(6);
});

test.each(LANGUAGES)('every paragraph of the report can be listed, in %s', (_, wording) => {
  for (const each of REPORT.document.paragraphs) {
    expect(faults(listOf([Quote.whole(each)], firstLine, wording))).toEqual([]);
  }
});

test('what a line shows is the piece as it stands in the paragraph, whatever that says', () => {
  fc.assert(
    fc.property(hostileText(12), (text) => {
      fc.pre(text.trim() !== '');
      const message = listOf([Quote.whole(paragraphOf(text))]);
      expect(faults(message)).toEqual([]);
      const [piece] = listedIn(message);
      const [list] = message.components;
      const lines = list?.kind === 'text' ? list.lines.slice(1) : [];
      const seen = withoutIsolates(shown(toMarkdown(lines)).text).replaceAll(/^-# /gmu, '');
      expect(seen).toContain(`“${withoutIsolates(visible(piece?.text ?? ''))}”`);
    }),
  );
});
