import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import type { ActionRow } from '../../../src/presentation/message.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { codePoints } from '../../../src/text/length.ts';
import { dispatched } from '../../command/press.ts';
import { LANGUAGES } from '../../presentation/messages.ts';
import { asker, wrongIn } from './asked.ts';

type Control = ActionRow['controls'][number];

const QUESTION = '2013年有多少维和人员被打死？';

describe('the button 这个回答不对', () => {
  test('is under no answer where nothing is kept, and all else is as it was', async () => {
    const plain = await dispatched(
      'ask',
      { question: QUESTION },
      { place: 'server', person: { id: '876543210987654321', name: 'x' } },
    );
    const { message } = await asker().reply('ask', { question: QUESTION });
    expect(wrongIn(plain.message)).toBeNull();
    const isOther = (each: Control) => each.kind !== 'button' || each.request.command !== 'wrong';
    const without = message.components
      .map((each) => (each.kind === 'row' ? { ...each, controls: each.controls.filter(isOther) } : each))
      .filter((each) => each.kind !== 'row' || each.controls.length > 0);
    expect(without).toEqual(plain.message.components);
  });

  test('holds the question and what was shown', async () => {
    const { message } = await asker().reply('ask', { question: QUESTION });
    const { command, options } = wrongIn(message) ?? {};
    expect(command).toBe('wrong');
    expect(options).toMatchObject({ question: QUESTION, quotes: expect.stringMatching(/^A\/68\/652:51:\d+-\d+/u) });
  });

  test('is under the sentence that nothing was found, too', async () => {
    const { message } = await asker().reply('ask', { question: '日本派了多少名自卫队员参加维和？' });
    expect(wrongIn(message)?.options).toMatchObject({ nearest: expect.any(String) });
  });

  test('is under what answers no question: nowhere', async () => {
    const person = asker();
    for (const [command, options] of [
      ['help', {}],
      ['paragraph', { number: '15' }],
      ['ask', { question: '你好' }],
    ] as const)
      expect(wrongIn((await person.reply(command, options)).message)).toBeNull();
  });

  test('stays when the page is turned', async () => {
    const { message } = await asker().reply('ask', { question: '报告怎么说无人驾驶飞行器？', page: 2 });
    expect(wrongIn(message)).not.toBeNull();
  });
});

describe('a press', () => {
  test.each(LANGUAGES)('opens a form that Discord takes, in %s', async (locale) => {
    const person = asker();
    const { message } = await person.reply('ask', { question: QUESTION }, locale);
    const { form } = await person.reply('wrong', wrongIn(message)?.options ?? {}, locale);
    expect(codePoints(form?.title ?? '')).toBeLessThanOrEqual(LIMITS.formTitle);
    expect(codePoints(form?.label ?? '')).toBeLessThanOrEqual(LIMITS.formLabel);
    expect(codePoints(form?.hint ?? '')).toBeLessThanOrEqual(LIMITS.formHint);
    expect(person.kept).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['without a question', { quotes: '' }],
    ['with a question of spaces', { question: '  ', quotes: '' }],
    ['with a question that nobody could ask', { question: '字'.repeat(301), quotes: '' }],
    ['with a quote of no document', { question: QUESTION, quotes: 'A/1/1:5:0-4' }],
    ['with a quote beyond its paragraph', { question: QUESTION, quotes: 'A/68/652:15:0-999999' }],
    ['with a short answer beyond its paragraph', { question: QUESTION, quotes: 'A/68/652:15:0-4', short: '0-999999' }],
    ['with a short answer of nothing', { question: QUESTION, quotes: '', short: '0-4' }],
    ['with a short answer that is no place', { question: QUESTION, quotes: 'A/68/652:15:0-4', short: ',' }],
  ])('%s is an expired button', async (_, options) => {
    const person = asker();
    for (const command of ['wrong', 'feedback']) {
      const { form, message } = await person.reply(command, { ...options, expected: '15' });
      expect([form, JSON.stringify(message)]).toEqual([undefined, expect.stringContaining(zhCN.errors.expired)]);
    }
    expect(person.kept).toEqual([]);
  });

  test('where feedback is no longer kept is an expired button', async () => {
    for (const command of ['wrong', 'feedback'])
      expect((await dispatched(command, { question: QUESTION, quotes: '' })).words).toBe(zhCN.errors.expired);
  });
});
