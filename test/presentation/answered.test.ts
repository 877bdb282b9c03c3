import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { sentenceWith, withContext } from '../../src/answer/evidence.ts';
import { ACCENT } from '../../src/presentation/accent.ts';
import { answeredMessage, nothingFoundMessage } from '../../src/presentation/answered.ts';
import { faults } from '../../src/presentation/faults.ts';
import { LIMITS } from '../../src/presentation/limits.ts';
import { measure } from '../../src/presentation/measure.ts';
import { shownQuestion } from '../../src/presentation/question.ts';
import type { Wording } from '../../src/presentation/wording/zhCN.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../src/report/quote.ts';
import { paragraph } from '../corpus.ts';
import { readGolden } from '../golden/score.ts';
import { library } from '../library.ts';
import { hostileText } from './hostile.ts';
import { LANGUAGES, messageOf, quotesIn, wordsIn } from './messages.ts';

const QUESTIONS = readGolden('test/golden/questions.jsonl').map(({ question }) => question);
const opened = await library();

const message = async (question: string, wording: Wording = zhCN) => {
  const answer = await ask(question, opened);
  if (answer.kind === 'text') throw new Error(`${question} is taken for small talk`);
  return answeredMessage(answer, question, { command: 'ask', options: { question } }, wording);
};

describe('the reply to a question', () => {
  test('shows the question, the best quote in bold among the sentences round it, the others, then the document', async () => {
    const question = '2013年有多少维和人员被打死？';
    const answer = await ask(question, opened);
    if (answer.kind !== 'quoted') throw new Error('Nothing found');
    const reply = await message(question);
    expect(reply.accent).toBe(ACCENT.quoted);
    expect(shownQuestion(reply.components)).toBe(question);
    const [best, ...others] = answer.quotes;
    if (!best || !answer.span) throw new Error('No quote in an answer that quotes');
    expect(quotesIn(reply)).toEqual([withContext(best), ...others]);
    const parts = reply.components.flatMap((component) => (component.kind === 'text' ? component.lines : []));
    const bold = parts.flatMap((line) => line.parts.flatMap((part) => (part.kind === 'quote' ? [part.strong] : [])));
    expect(bold).toEqual([sentenceWith(answer.span), ...others.map(() => undefined)]);
    expect(wordsIn(reply)).toContain(zhCN.others);
    expect(wordsIn(reply)).toContain('A/68/652，第11段 · 二. 2013 年主要业务发展情况');
    expect(wordsIn(reply)).toMatch(/A\/68\/652 《/u);
  });

  describe.each(LANGUAGES)('in %s', (_, wording) => {
    test.each(QUESTIONS)('is one that Discord accepts: %s', async (question) => {
      const reply = await message(question, wording);
      expect(faults(reply)).toEqual([]);
      expect(measure(reply).bytes).toBeLessThanOrEqual(LIMITS.bytes);
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
    expect(wordsIn(reply)).toMatch(/^语料未提及“MINUSCA”。\n最接近的段落（不是答案）\n“/u);
    expect(quotesIn(reply)).toEqual(nearest);
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
