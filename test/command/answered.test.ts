import { describe, expect, test } from 'vitest';
import { readAnswered, withWrongButton } from '../../src/command/answered.ts';
import { faults } from '../../src/presentation/fit/faults.ts';
import { questionDisplay } from '../../src/presentation/markdown/question.ts';
import type { Message } from '../../src/presentation/message.ts';
import { display, line } from '../../src/presentation/quotes/quotation.ts';
import { fitsForm } from '../../src/presentation/replies/feedback.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../src/report/quote.ts';
import { paragraph } from '../corpus.ts';
import { library } from '../library.ts';
import { buttonsIn } from '../presentation/messages.ts';

const held = await library();
const cut = (id: number, start: number, end: number) => Quote.cut(paragraph(id), { start, end });
const QUOTES = [5, 14, 15, 16, 17, 18, 19].map((id) => cut(id, 0, 40));
const ANSWER = { kind: 'quoted', quotes: QUOTES, span: cut(5, 4, 12) } as const;
const asks = (question: string): Message => ({ accent: 0, components: [questionDisplay(question)] });
const holds = (message: Message) => buttonsIn(message)[0]?.request.options;

describe('the button', () => {
  test('holds the short answer, and as many references as there is room for, the first before all', () => {
    const options = holds(withWrongButton(asks('几人？'), { question: '几人？' }, ANSWER, zhCN));
    expect(options).toEqual({
      question: '几人？',
      quotes: 'A/68/652:5:0-40,A/68/652:14:0-40,A/68/652:15:0-40',
      short: '4-12',
    });
    const ofDocument = { question: '几人？', document: 'A/68/652' };
    expect(holds(withWrongButton(asks('几人？'), ofDocument, ANSWER, zhCN))).toMatchObject({
      ...ofDocument,
      quotes: 'A/68/652:5:0-40,A/68/652:14:0-40',
    });
  });

  test('leaves a long question to the message', () => {
    const question = '维'.repeat(300);
    const options = holds(withWrongButton(asks(question), { question }, ANSWER, zhCN));
    expect(options).toMatchObject({ question, quotes: expect.stringContaining('A/68/652:5:0-40') });
    expect(fitsForm(options ?? {}, question)).toBe(true);
  });

  test('is left out where the question can be held nowhere', () => {
    const unsaid: Message = { accent: 0, components: [display(line('body', 'x'))] };
    expect(withWrongButton(unsaid, { question: '维'.repeat(300) }, ANSWER, zhCN)).toBe(unsaid);
  });

  test('is left out of a message that is full', () => {
    const full: Message = { accent: 0, components: [questionDisplay('?'), display(line('body', '字'.repeat(2_985)))] };
    expect(faults(full)).toEqual([]);
    expect(withWrongButton(full, { question: '?' }, ANSWER, zhCN)).toBe(full);
  });
});

describe('what it holds', () => {
  test('is what was shown', () => {
    const message = withWrongButton(asks('几人？'), { question: '几人？' }, ANSWER, zhCN);
    const { shown, short, ...others } = readAnswered({ ...holds(message), expected: '15' }, held);
    expect(shown).toEqual(QUOTES.slice(0, 3));
    expect(short).toBe(ANSWER.span.text);
    expect(others).toEqual({ question: '几人？', documents: held.documents, found: true, held: holds(message) });
  });

  test('may be that nothing was found, and nothing near', () => {
    const nothing = { kind: 'nothing_found', missing: { what: 'words', name: 'x' }, nearest: [] } as const;
    const options = holds(withWrongButton(asks('x'), { question: 'x' }, nothing, zhCN)) ?? {};
    expect(readAnswered(options, held)).toMatchObject({ found: false, shown: [], short: null, documents: [] });
  });

  test('is expired where the document is no longer held', () => {
    const options = { question: 'x', quotes: 'A/68/653:5:0-40' };
    expect(() => readAnswered(options, held)).toThrow(UserError);
  });
});
