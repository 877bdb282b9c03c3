import { describe, expect, test } from 'vitest';
import { TERMINAL } from '../../src/command/command.ts';
import { isPrivate, PRIVATE } from '../../src/command/private.ts';
import { buttonsIn } from '../presentation/messages.ts';
import { dispatched, PERSON, SERVER } from './press.ts';

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
