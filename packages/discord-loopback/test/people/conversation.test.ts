import { Client, Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Loopback } from '../../src/loopback.ts';
import { APPLICATION, cards, TOKEN, text } from '../bodies.ts';
import { begin, payload } from '../bot.ts';
import { identified, named, type RawBot, request } from '../rawBot.ts';

const AT = `<@${APPLICATION}>`;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

let discord: Loopback;
let bot: RawBot;

beforeEach(async () => {
  discord = await begin({ silenceMs: 1 });
  bot = await identified(discord, GUILD_MESSAGES);
});
afterEach(async () => {
  bot.close();
  await discord.close();
});

const created = () => bot.received.filter(named('MESSAGE_CREATE')).map(({ d }) => d);

describe('What is said', () => {
  test('reaches a bot with the intent for it, in words only where it is mentioned', async () => {
    await discord.say('among people');
    await discord.say(`${AT} a question`, { who: { userId: '42', name: 'ann' } });
    await discord.say('a secret', { who: { guildId: null } });
    await expect.poll(created).toMatchObject([
      { content: '', mentions: [], channel_type: 0, guild_id: expect.any(String) },
      {
        content: `${AT} a question`,
        mentions: [{ id: APPLICATION }],
        author: { id: '42', username: 'ann' },
        member: {},
      },
    ]);
  });

  test('directly reaches a bot with the other intent, in words', async () => {
    const other = await identified(discord, DIRECT_MESSAGES);
    await discord.say(`${AT} in a server`);
    await discord.say('directly', { who: { guildId: null } });
    const { d } = await other.await(named('MESSAGE_CREATE'));
    expect(d).toMatchObject({ content: 'directly', channel_type: 1 });
    expect(d).not.toHaveProperty('guild_id');
    other.close();
  });

  test('in reply pings the author, unless that is switched off', async () => {
    const { message } = await discord.say(`${AT} x`);
    const path = `/channels/${message.channel_id}/messages`;
    const { body } = await request(discord, 'POST', path, cards(text('an answer')));
    const answer = discord.message(String(body.id));
    if (!answer) throw new Error('nothing was posted');
    await discord.say('thanks', { replyTo: answer });
    await discord.say('thanks', { replyTo: answer, ping: false });
    const referenced = { id: answer.id, components: [{}] };
    await expect
      .poll(() => created().slice(-2))
      .toMatchObject([
        { type: 19, content: 'thanks', mentions: [{ id: APPLICATION }], referenced_message: referenced },
        { type: 19, content: '', mentions: [], referenced_message: referenced },
      ]);
    discord.remove(answer);
    await discord.say(`${AT} gone?`, { replyTo: answer });
    await expect.poll(() => created().at(-1)).toMatchObject({ referenced_message: null });
    expect(discord.faults).toEqual([]);
  });

  test('needs a bot to hear it', async () => {
    const empty = await begin();
    await expect(empty.say('x')).rejects.toThrow('No bot is connected to the gateway.');
    await empty.close();
  });
});

describe('A message', () => {
  test('by the bot is edited by nobody else', async () => {
    const { message } = await discord.say(AT);
    const own = { ...message, author: { ...message.author, id: APPLICATION } };
    await expect(discord.edit(own, 'y')).rejects.toThrow('Nobody but the bot edits its messages.');
  });

  test('is not told to the bot where people talk among themselves', async () => {
    await discord.say(AT, { who: { group: true } });
    await discord.say(AT);
    await expect.poll(created).toMatchObject([{ guild_id: expect.any(String) }]);
  });

  test('that is edited or deleted makes an event of its own', async () => {
    const { message } = await discord.say('x');
    await discord.edit(message, `${AT} y`);
    expect((await bot.await(named('MESSAGE_UPDATE'))).d).toMatchObject({ id: message.id, content: `${AT} y` });
    discord.remove(message);
    expect((await bot.await(named('MESSAGE_DELETE'))).d).toMatchObject({ id: message.id });
  });

  test('of the bot reaches the bot itself, but not where one person alone sees it', async () => {
    const { channel_id: channel } = discord.write('x');
    await request(discord, 'POST', `/channels/${channel}/messages`, cards(text('y')));
    expect((await bot.await(named('MESSAGE_CREATE'))).d).toMatchObject({ author: { id: APPLICATION, bot: true } });
  });
});

describe('The answer', () => {
  test('is what an unmodified discord.js client replies, seen typing before', async () => {
    bot.close();
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const client = new Client({
      intents: [Guilds, GuildMessages, DirectMessages],
      partials: [Partials.Channel],
      rest: { api: discord.api, version: '10' },
    });
    client.on(Events.MessageCreate, async (message: Message) => {
      if (message.author.bot || !message.channel.isSendable()) return;
      await message.channel.sendTyping();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await message.reply(payload(cards(text(message.content))));
    });
    await client.login(TOKEN);
    const { message, answer } = await discord.say('ping?', { who: { guildId: null }, silenceMs: 5_000 });
    expect(answer).toMatchObject({ type: 19, message_reference: { message_id: message.id } });
    expect(discord.faults).toEqual([]);
    await client.destroy();
  });

  test('is null where the bot stays silent, or the loopback closes', async () => {
    expect((await discord.say(AT)).answer).toBeNull();
    const waiting = discord.say(AT, { silenceMs: 60_000 });
    await discord.close();
    expect((await waiting).answer).toBeNull();
  });

  test('to somebody else is not the answer to this one', async () => {
    const { message } = await discord.say('mine');
    const waiting = discord.say('yours', { silenceMs: 100 });
    const reference = { message_reference: { message_id: message.id } };
    await request(discord, 'POST', `/channels/${message.channel_id}/messages`, { ...cards(text('x')), ...reference });
    expect((await waiting).answer).toBeNull();
  });
});
