import { describe, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { TERMINAL } from '../../src/command/command.ts';
import {
  checkLengths,
  isPrivate,
  PRIVATE,
  readFlag,
  readOptionalText,
  readPage,
  readText,
  tooLong,
} from '../../src/command/options.ts';
import type { Options } from '../../src/presentation/message.ts';
import { UserError, WORDINGS } from '../../src/presentation/wording/wording.ts';
import { zhTW } from '../../src/presentation/wording/zhTW.ts';
import { buttonsIn } from '../presentation/messages.ts';
import { dispatched, PERSON, SERVER } from './press.ts';

describe('text', () => {
  test('is read without the white space round it, numbers too', () => {
    expect(readText('ask', { question: ' 多少？\n' }, 'question')).toBe('多少？');
    expect(readText('paragraph', { number: 15 }, 'number')).toBe('15');
    expect(readOptionalText({ section: '五' }, 'section')).toBe('五');
  });

  test.each<Options>([{}, { question: '' }, { question: ' \n' }])('is missing in %j', (options) => {
    expect(readOptionalText(options, 'question')).toBeNull();
    expect(() => readText('ask', options, 'question')).toThrow(UserError);
  });

  test('that is missing is asked for by the name that the person sees', () => {
    try {
      readText('ask', {}, 'question');
    } catch (error) {
      expect((error as UserError).sentence(zhTW)).toBe('請填寫「問題」。');
    }
    expect.assertions(1);
  });
});

test.each<[Options, number]>([
  [{}, 1],
  [{ page: 2 }, 2],
  [{ page: '2' }, 2],
  [{ page: 0 }, 1],
  [{ page: -3 }, 1],
  [{ page: 1.5 }, 1],
  [{ page: 'zwei' }, 1],
  [{ page: Number.POSITIVE_INFINITY }, 1],
  [{ page: true }, 1],
])('the page in %j is %d', (options, page) => {
  expect(readPage(options)).toBe(page);
});

test.each<[Options, boolean | null]>([
  [{}, null],
  [{ chart: true }, true],
  [{ chart: 'TRUE' }, true],
  [{ chart: '是' }, true],
  [{ chart: '1' }, true],
  [{ chart: false }, false],
  [{ chart: '否' }, false],
  [{ chart: 'perhaps' }, null],
])('the flag in %j is %s', (options, flag) => {
  expect(readFlag(options, 'chart')).toBe(flag);
});

describe('the length of an option', () => {
  test('is counted in code points, as Discord counts them', () => {
    expect(tooLong(ask, { question: '𠮷'.repeat(300) })).toBeUndefined();
    expect(tooLong(ask, { question: '𠮷'.repeat(301) })?.name).toBe('question');
  });

  test('that is too long gets one sentence, which says how long it may be', () => {
    const check = () => checkLengths(ask, { question: '问'.repeat(5000) });
    expect(check).toThrow(UserError);
    try {
      check();
    } catch (error) {
      for (const wording of Object.values(WORDINGS)) expect((error as UserError).sentence(wording)).toContain('300');
    }
  });

  test('always has a limit', () => {
    const flag = { name: 'chart', flag: true };
    const command = { ...ask, options: [flag] };
    expect(tooLong(command, { chart: 'x'.repeat(6_000) })).toBeUndefined();
    expect(tooLong(command, { chart: 'x'.repeat(6_001) })).toBe(flag);
  });
});

describe('an answer is private', () => {
  test.each([
    [true, [], true],
    [false, ['ask'], false],
    ['是', [], true],
    [undefined, ['ask'], true],
    [undefined, ['search'], false],
    ['perhaps', ['ask'], true],
    [undefined, undefined, false],
  ])('when the person says %j and the settings %j: %s', (said, privateCommands, expected) => {
    const options = said === undefined ? {} : { [PRIVATE.name]: said };
    expect(isPrivate({ command: 'ask', options }, privateCommands)).toBe(expected);
  });

  test('never, when nothing was asked', () => {
    expect(isPrivate(null, ['ask'])).toBe(false);
  });
});

const SERVED = { place: 'server', person: PERSON } as const;
const search = { words: '联合国维持和平行动' };

describe('the dispatcher', () => {
  test('marks a private answer, and acknowledges it to one person alone', async () => {
    const { message } = await dispatched('search', { ...search, private: true }, SERVED);
    expect(message.ephemeral).toBe(true);
    expect((await dispatched('search', search, SERVED)).message.ephemeral).toBeUndefined();
    const byDefault = await dispatched('search', search, SERVED, { privateCommands: ['search'] });
    expect(byDefault.message.ephemeral).toBe(true);
  });

  test('keeps the option out of every button', async () => {
    const { message } = await dispatched('search', { ...search, private: true }, SERVED);
    for (const { request } of buttonsIn(message)) expect(request.options).not.toHaveProperty('private');
  });

  test('lets a page that is turned in a private message offer what that one offered', async () => {
    const { message } = await dispatched('search', { ...search, page: 2 }, SERVER);
    expect(message.ephemeral).toBeUndefined();
    const commands = buttonsIn(message).map((button) => button.request.command);
    expect(commands).toContain('share');
    expect(commands).not.toContain('remove');
  });

  test('adds nothing in a terminal', async () => {
    const { message } = await dispatched('search', { ...search, private: true }, TERMINAL);
    expect(new Set(buttonsIn(message).map((button) => button.request.command))).toEqual(new Set(['search']));
  });
});
