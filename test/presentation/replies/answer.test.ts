import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quoted } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask/ask.ts';
import { referenceOf } from '../../../src/presentation/controls/quoteReference.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import { sizeOfMessage } from '../../../src/presentation/fit/size.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import { shownQuestion } from '../../../src/presentation/markdown/question.ts';
import { ACCENT } from '../../../src/presentation/message.ts';
import { type ChooseLine, firstLine } from '../../../src/presentation/quotes/listLine.ts';
import { line } from '../../../src/presentation/quotes/quotation.ts';
import { answerMessage, nothingFoundMessage, passageList } from '../../../src/presentation/replies/answer.ts';
import { type Wording, zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { readGolden } from '../../golden/score.ts';
import { wholeLibrary } from '../../wholeLibrary.ts';
import { hostileText, paragraphOf } from '../hostile.ts';
import { buttonsIn, joined, LANGUAGES, listedIn, messageOf, quotesIn, selectIn, wordsIn } from '../messages.ts';
import { shown, visible, withoutIsolates } from '../shown.ts';

/** Every third: the golden tests ask them all. */
const QUESTIONS = readGolden('test/golden/questions.jsonl')
  .filter((_, index) => index % 3 === 0)
  .map(({ question }) => question);
const opened = await wholeLibrary();
const asked = new Map<string, ReturnType<typeof ask>>();

/** Asked once for all languages. */
function answerTo(question: string): ReturnType<typeof ask> {
  const answer = asked.get(question) ?? ask(question, opened);
  asked.set(question, answer);
  return answer;
}

const message = async (question: string, wording: Wording = zhCN) => {
  const answer = await answerTo(question);
  if (answer.kind === 'text') throw new Error(`${question} is taken for small talk`);
  return answerMessage(answer, question, { command: 'ask', options: { question } }, wording, firstLine);
};

describe('the reply to a question', () => {
  const question = '2013年有多少维和人员被打死？';
  const answered = async (): Promise<Quoted> => {
    const answer = await ask(question, opened);
    if (answer.kind !== 'quoted') throw new Error('Nothing found');
    return answer;
  };
  const reply = (answer: Quoted, page = 1) =>
    answerMessage(answer, question, { command: 'ask', options: { question, page } }, zhCN, firstLine);

  test('shows the question, the quote that answers with its place, a line for each other, then the document', async () => {
    const answer = await answered();
    const message = reply(answer);
    const [best, ...others] = answer.quotes;
    expect(message.accent).toBe(ACCENT.quoted);
    expect(shownQuestion(message.components)).toBe(question);
    expect(quotesIn(message)).toEqual([best]);
    expect(listedIn(message).map(({ paragraph }) => paragraph)).toEqual(others.map(({ paragraph }) => paragraph));
    expect(wordsIn(message)).toMatch(
      /^🔎 .*\n“.*”\nA\/68\/652，第51段 · 五\. 安全和安保\n其他相关段落\n第11段 “.*\n第\d+段 “.*\nA\/68\/652 《/u,
    );
  });

  test.each(LANGUAGES)('sets off the short answer, and nothing else, in %s', async (_, wording) => {
    const answer = await answered();
    const request = { command: 'ask', options: { question } };
    const strong = (span: Quote | null) =>
      answerMessage({ ...answer, span }, question, request, wording, firstLine).components.flatMap((component) =>
        component.kind === 'text' ? shown(toMarkdown(component.lines)).strong : [],
      );
    expect(answer.span).not.toBeNull();
    expect(strong(answer.span)).toEqual([answer.span?.text]);
    expect(strong(null)).toEqual([]);
  });

  test('opens each of the others with one select, or all with the quote that answers', async () => {
    const answer = await answered();
    const references = answer.quotes.map(referenceOf);
    expect(selectIn(reply(answer))).toMatchObject({ fills: 'number', request: { command: 'paragraph' } });
    expect(selectIn(reply(answer))?.choices.map(({ value }) => value)).toEqual([
      ...references.slice(1),
      references.join(),
    ]);
    expect(selectIn(reply({ ...answer, quotes: answer.quotes.slice(0, 1) }))).toBeUndefined();
  });

  test('keeps the answer in its place while pages of others turn', async () => {
    const answer = await answered();
    const others = REPORT.document.paragraphs.slice(0, 20).map((each) => Quote.cut(each, { start: 0, end: 9 }));
    const many = { ...answer, quotes: [answer.quotes[0] as Quote, ...others] };
    const pages = [1, 2, 3].map((page) => reply(many, page));
    expect(pages.flatMap(listedIn).map(({ paragraph: { id } }) => id)).toEqual(
      others.map(({ paragraph: { id } }) => id),
    );
    for (const page of pages) {
      expect(quotesIn(page)).toEqual([answer.quotes[0]]);
      expect(faults(page)).toEqual([]);
      expect(buttonsIn(page)).toHaveLength(2);
    }
  });

  test('cuts a paragraph too long for one message over pages', async () => {
    const long = Quote.whole(paragraphOf('联合国维持和平行动的每一句话都很长。'.repeat(300)));
    const others = REPORT.document.paragraphs.slice(0, 8).map(Quote.whole);
    const pages = Array.from({ length: 9 }, (_, page) =>
      reply({ kind: 'quoted', quotes: [long, ...others], span: null }, page + 1),
    );
    expect(pages.flatMap(faults)).toEqual([]);
    expect(joined([...new Map(pages.flatMap(quotesIn).map((part) => [referenceOf(part), part])).values()])).toEqual([
      [16, 0, long.text.length],
    ]);
  });

  describe.each(LANGUAGES)('in %s', (_, wording) => {
    test.each(QUESTIONS)('is one that Discord accepts: %s', async (question) => {
      const reply = await message(question, wording);
      expect(faults(reply)).toEqual([]);
      expect(sizeOfMessage(reply).bytes).toBeLessThanOrEqual(LIMITS.bytes);
    });
  });

  test('is one that Discord accepts, whatever is asked, in whatever language', async () => {
    const asked = hostileText(60).map((text) => [...text].slice(0, 300).join(''));
    await fc.assert(
      fc.asyncProperty(
        asked.filter((text) => text.trim() !== ''),
        fc.constantFrom('', '维和人员', 'MINUSCA'),
        fc.constantFrom(...LANGUAGES),
        async (text, before, [, wording]) => {
          expect(faults(await messageOf('ask', { question: before + text }, wording))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the reply when nothing is found', () => {
  const missing = { what: 'name', name: 'MINUSCA' } as const;
  const request = { command: 'ask', options: { question: 'MINUSCA 是什么？' } };
  const nearest = [Quote.whole(paragraph(15)), Quote.whole(paragraph(16))];

  test('says what is missing, and calls the nearest paragraphs nearest', () => {
    const reply = nothingFoundMessage({ kind: 'nothing_found', missing, nearest }, request, zhCN);
    expect(reply.accent).toBe(ACCENT.nothingFound);
    expect(wordsIn(reply)).toMatch(/^语料未提及“MINUSCA”。\n最接近的段落（不是答案）\n第15段 “.*\n第16段 “/u);
    expect(quotesIn(reply)).toEqual([]);
    expect(listedIn(reply).map(({ paragraph: { id } }) => id)).toEqual([15, 16]);
    expect(selectIn(reply)?.choices.map(({ value }) => value)).toEqual([
      ...nearest.map(referenceOf),
      nearest.map(referenceOf).join(),
    ]);
  });

  test('is the sentence alone when nothing is near', () => {
    const reply = nothingFoundMessage({ kind: 'nothing_found', missing, nearest: [] }, request, zhCN);
    expect(wordsIn(reply)).toBe('语料未提及“MINUSCA”。');
    expect(faults(reply)).toEqual([]);
  });

  test.each(['name', 'words', 'paragraph', 'symbol', 'period', 'person', 'number', 'date'] as const)(
    'has a sentence in each language: %s',
    (what) => {
      for (const [, wording] of LANGUAGES) {
        const reply = nothingFoundMessage(
          { kind: 'nothing_found', missing: { what, name: '甲' }, nearest: [] },
          request,
          wording,
        );
        expect(wordsIn(reply)).toContain('甲');
      }
    },
  );
});

describe('a list of passages', () => {
  const heading = line('small', zhCN.others);
  const listOf = (quotes: readonly Quote[], chooseLine: ChooseLine = firstLine, wording = zhCN) => ({
    accent: 0,
    components: passageList({ heading, quotes, all: quotes, chooseLine }, 1, wording),
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
        const [, list] = message.components;
        const lines = list?.kind === 'text' ? list.lines.slice(1) : [];
        const seen = withoutIsolates(shown(toMarkdown(lines)).text).replaceAll(/^-# /gmu, '');
        expect(seen).toContain(`“${withoutIsolates(visible(piece?.text ?? ''))}”`);
      }),
    );
  });
});
