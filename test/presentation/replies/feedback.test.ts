import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { formIdOf } from '../../../src/presentation/fit/size.ts';
import {
  feedbackForm,
  fitsForm,
  keptMessage,
  notKeptMessage,
  postedMessage,
} from '../../../src/presentation/replies/feedback.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { paragraph } from '../../corpus.ts';
import { buttonsIn, LANGUAGES, wordsIn } from '../messages.ts';

const OPTIONS = { question: '几人？', quotes: 'A/68/652:15:0-40' };

describe('the form', () => {
  test('fills in what was expected, and holds the rest', () => {
    expect(formIdOf(feedbackForm(OPTIONS, zhCN), undefined)).toBe(
      '0/feedback?question=几人？&quotes=A/68/652:15:0-40&expected~',
    );
  });

  test('leaves a long question to the message, if that shows it', () => {
    const question = '维'.repeat(100);
    const long = { ...OPTIONS, question };
    expect([fitsForm(OPTIONS, undefined), fitsForm(long, question), fitsForm(long, undefined)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test.each(LANGUAGES)('thanks say what is kept, to the person alone, in %s', (_, wording) => {
  const all = [[paragraph(15), paragraph(17)], 'none', null] as const;
  const messages = all.map((expected) => keptMessage(expected, wording));
  expect(messages.flatMap(faults)).toEqual([]);
  expect(messages.every(({ ephemeral }) => ephemeral)).toBe(true);
  expect(new Set(messages.map(wordsIn)).size).toBe(3);
  expect(messages.map(wordsIn)[0]).toMatch(/A\/68\/652.*15.*17/u);
});

test('what is not kept can be filled in again', () => {
  const message = notKeptMessage('没有。', '几人？', OPTIONS, zhCN);
  expect([faults(message), message.ephemeral]).toEqual([[], true]);
  expect(buttonsIn(message).map(({ request }) => request)).toEqual([{ command: 'wrong', options: OPTIONS }]);
});

test.each(LANGUAGES)('maintainers read places, in %s, above the line for a script', (_, wording) => {
  const feedback = { question: '几人？', found: true, shown: ['A/68/652:15:0-40', 'A/68/652:15:50-60'], short: '四人' };
  const all = [['A/68/652:17'], 'none', null] as const;
  const messages = [
    ...all.map((expected) => postedMessage({ ...feedback, expected }, '{}', wording)),
    postedMessage({ ...feedback, found: false, short: null, expected: null }, '{}', wording),
  ];
  expect(messages.flatMap(faults)).toEqual([]);
  expect(new Set(messages.map(wordsIn)).size).toBe(4);
  expect(messages.map(wordsIn)[0]).toMatch(/几人？\n.*A\/68\/652:15 · 四人\n.*A\/68\/652:17\n\{\}$/su);
});
