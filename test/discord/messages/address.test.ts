import type { APIMessage } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { addressOf, wordsOf } from '../../../src/discord/messages/address.ts';

const BOT = '123456789012345678';
const user = (id: string, rest = {}) => ({ id, username: id, ...rest });
const written = (content: string, rest = {}) =>
  ({
    type: 0,
    content,
    author: user('7'),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    ...rest,
  }) as unknown as APIMessage;
const ROLE = '123456789012345679';
const inServer = (message: APIMessage) => addressOf(message, { botId: BOT, roleId: ROLE, isDirect: false });
const answer = { author: user(BOT, { bot: true }) };
const mentioning = (...ids: string[]) => ({ mentions: ids.map((id) => user(id)) });

describe('a message is for the bot', () => {
  test.each([
    ['that mentions it', written(`<@${BOT}> 预算`, mentioning(BOT))],
    ['that mentions others as well', written(`<@${BOT}> <@8> 预算`, mentioning(BOT, '8'))],
    ['that calls its role', written(`<@&${ROLE}> 预算`, { mention_roles: [ROLE] })],
    ['that replies to it', written('预算', { type: 19, referenced_message: answer, ...mentioning(BOT) })],
    ['that replies to it, where Discord did not look', written('预算', { type: 19, ...mentioning(BOT) })],
  ])('%s', (_, message) => expect(inServer(message)).toBe('bot'));

  test('that is written to it directly', () => {
    expect(addressOf(written('预算'), { botId: BOT, isDirect: true })).toBe('bot');
  });
});

describe('a message is for nobody of ours', () => {
  test.each([
    ['that mentions nobody', written('')],
    ['of a bot', written(`<@${BOT}>`, { author: user('7', { bot: true }), ...mentioning(BOT) })],
    ['of Discord', written(`<@${BOT}>`, { author: user('7', { system: true }), ...mentioning(BOT) })],
    ['of a webhook', written(`<@${BOT}>`, { webhook_id: '9', ...mentioning(BOT) })],
    ['that a pin or a new member makes', written(`<@${BOT}>`, { type: 6, ...mentioning(BOT) })],
    ['for everyone', written(`@everyone <@${BOT}>`, { mention_everyone: true, ...mentioning(BOT) })],
    ['that calls another role', written('', { mention_roles: ['9'] })],
    ['that replies to somebody else', written('', { type: 19, referenced_message: { author: user('8') } })],
    [
      'that replies to an answer for somebody else',
      written('', { type: 19, referenced_message: answer, ...mentioning('8') }),
    ],
    ['whose answered message is gone', written('', { type: 19, referenced_message: null })],
  ])('%s', (_, message) => expect(inServer(message)).toBe('nobody'));
});

test('a reply to an answer without its ping cannot be read', () => {
  expect(inServer(written('', { type: 19, referenced_message: answer }))).toBe('pingOff');
});

test('a message that calls its role cannot be read where Discord keeps the text', () => {
  expect(inServer(written('', { mention_roles: [ROLE] }))).toBe('roleCalled');
});

test('the words are what stands beside the mention', () => {
  expect(wordsOf(written(` <@${BOT}>  预算 <@!${BOT}>`), { botId: BOT })).toBe('预算');
  expect(wordsOf(written(`问 <@${BOT}> 预算 <@8>`), { botId: BOT })).toBe('问 预算 <@8>');
  expect(wordsOf(written(`<@&${ROLE}> 预算 <@&9>`), { botId: BOT, roleId: ROLE })).toBe('预算 <@&9>');
});

test('the words of a message are found in one pass, however many spaces stand in it', () => {
  // Read by a pattern that begins anew at every space, this takes minutes.
  const spaces = ' '.repeat(1_000_000);
  const message = { content: `${spaces}<@1>${spaces}words${spaces}` } as APIMessage;
  expect(wordsOf(message, { botId: '1' })).toBe('words');
});
