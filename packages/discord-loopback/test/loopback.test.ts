import { Client, Events, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { button, cards, option, row, select, TOKEN, text, V2 } from './bodies.ts';
import { type Bot, begin, payload, startBot } from './bot.ts';

let bot: Bot | undefined;

async function start(...parameters: Parameters<typeof startBot>): Promise<Bot['discord']> {
  bot = await startBot(...parameters);
  return bot.discord;
}

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
});

const answerAsk = async (interaction: Interaction) => {
  if (interaction.isChatInputCommand()) {
    const question = interaction.options.getString('question', true);
    await interaction.reply(payload(cards(text(question), row(button('More', 'more:1')))));
  }
};

test('An unmodified discord.js client logs in, registers its commands and answers one', async () => {
  const discord = await start(answerAsk);
  const reply = await discord.command('ask', { question: '马里稳定团' });
  expect(reply.callbackType).toBe(4);
  expect(reply.acknowledgedAfterMs).toBeLessThan(3000);
  expect(reply.message.flags).toBe(V2);
  expect(reply.message.components[0]?.components?.[0]).toEqual({ type: 10, id: 2, content: '马里稳定团' });
  expect(reply.message.interaction_metadata?.id).toBe(reply.interactionId);
  expect(discord.commands().map(({ name }) => name)).toEqual(['ask']);
  expect(discord.faults).toEqual([]);
});

test('A deferred reply ends with its edit, and stays as private as it was deferred', async () => {
  const discord = await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(payload(cards(text('found'))));
  });
  const { callbackType, message } = await discord.command('ask', { question: 'x' });
  expect(callbackType).toBe(5);
  expect(message.flags).toBe(V2 | MessageFlags.Ephemeral);
  expect(message.edited_timestamp).toBeNull();
  expect(discord.faults).toEqual([]);
});

test('The first follow-up to a deferred reply fills it, the second stands by itself', async () => {
  const discord = await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp(payload(cards(text('one'))));
    await interaction.followUp(payload(cards(text('two'))));
  });
  const { message } = await discord.command('ask', { question: 'x' });
  await expect.poll(() => discord.messages(message.channel_id).length).toBe(2);
  expect(message.components[0]?.components?.[0]?.content).toBe('one');
  expect(discord.messages(message.channel_id)[1]?.message_reference?.message_id).toBe(message.id);
  expect(discord.faults).toEqual([]);
});

test('A reply asked for with its response comes back as a message', async () => {
  let id: string | undefined;
  const discord = await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const response = await interaction.reply({ ...payload(cards(text('x'))), withResponse: true });
    id = response.resource?.message?.id;
  });
  const { message } = await discord.command('ask', { question: 'x' });
  await expect.poll(() => id).toBe(message.id);
  expect(discord.faults).toEqual([]);
});

test('Autocomplete resolves with the choices, and the bot sees which option is being typed', async () => {
  const discord = await start(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}`, value }]);
  });
  const { callbackType, choices } = await discord.autocomplete('ask', { question: '联' }, 'question');
  expect(callbackType).toBe(8);
  expect(choices).toEqual([{ name: 'question: 联', value: '联' }]);
  expect(discord.faults).toEqual([]);
});

test('A button updates its message, at once or after a deferred update', async () => {
  const discord = await start(async (interaction) => {
    await answerAsk(interaction);
    if (!interaction.isButton()) return;
    const next = payload(cards(text(`after ${interaction.customId}`), row(button('More', 'more:2'))));
    if (interaction.customId === 'more:1') return interaction.update(next);
    await interaction.deferUpdate();
    return interaction.editReply(next);
  });
  const first = await discord.command('ask', { question: 'x' });
  const second = await discord.press(first.message, 'more:1');
  const third = await discord.press(first.message, 'more:2');
  expect([second.callbackType, third.callbackType]).toEqual([7, 6]);
  expect(third.message.id).toBe(first.message.id);
  expect(third.message.components[0]?.components?.[0]?.content).toBe('after more:2');
  expect(third.message.edited_timestamp).not.toBeNull();
  expect(discord.faults).toEqual([]);
});

test('A select hands over what was chosen, and a private answer comes beside the message', async () => {
  const discord = await start(async (interaction) => {
    if (interaction.isStringSelectMenu()) {
      const own = payload(cards(text(interaction.values.join())));
      await interaction.reply({ ...own, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] });
    } else if (interaction.isChatInputCommand()) {
      await interaction.reply(payload(cards(text('x'), row(select('pick', option('One', '1'), option('Two', '2'))))));
    }
  });
  const { message } = await discord.command('ask', { question: 'x' });
  const reply = await discord.choose(message, 'pick', ['2']);
  expect(reply.message.id).not.toBe(message.id);
  expect(reply.message.components[0]?.components?.[0]?.content).toBe('2');
  await expect(discord.press(reply.message, 'any', { userId: '77' })).rejects.toThrow(
    'Only the asker sees this message.',
  );
  expect(discord.faults).toEqual([]);
});

test('A context-menu command gets the message it was opened on', async () => {
  const menu = [{ name: 'Quote this', type: 3 }];
  const discord = await start(
    async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(payload(cards(text(interaction.targetMessage.content))));
      }
    },
    {},
    menu,
  );
  const { message } = await discord.menu('Quote this', discord.write('A/70/95'));
  expect(message.components[0]?.components?.[0]?.content).toBe('A/70/95');
  expect(discord.faults).toEqual([]);
});

test('The bot learns who asks, where, in which language, and who installed it', async () => {
  const seen: unknown[] = [];
  const discord = await start(async (interaction) => {
    const { user, locale, guildLocale, guildId, context, authorizingIntegrationOwners } = interaction;
    seen.push([user.id, locale, guildLocale, guildId, context, authorizingIntegrationOwners.userId]);
    await answerAsk(interaction);
  });
  await discord.command('ask', { question: 'x' }, { userId: '42', locale: 'zh-TW', guildId: null, install: 'user' });
  await discord.command('ask', { question: 'x' }, { userId: '43', locale: 'zh-CN', guildId: '9', guildLocale: 'fr' });
  expect(seen).toEqual([
    ['42', 'zh-TW', null, null, 1, '42'],
    ['43', 'zh-CN', 'fr', '9', 0, null],
  ]);
  expect(discord.faults).toEqual([]);
});

test('After a dropped connection the client resumes and gets what happened meanwhile', async () => {
  const discord = await start(answerAsk);
  discord.dropConnections(4000);
  const reply = await discord.command('ask', { question: 'still there?' });
  expect(reply.message.components[0]?.components?.[0]?.content).toBe('still there?');
  expect(discord.log.filter(({ path }) => path === '/gateway/bot')).toHaveLength(1);
  expect(discord.faults).toEqual([]);
}, 15_000);

test('A wrong token fails the login', async () => {
  const discord = await begin();
  const client = new Client({ intents: [], rest: { api: discord.api, version: '10' } });
  await expect(client.login('wrong')).rejects.toThrow();
  await client.destroy();
  await discord.close();
});

test('A privileged intent kills the connection with 4014', async () => {
  const discord = await begin();
  const client = new Client({ intents: ['MessageContent'], rest: { api: discord.api, version: '10' } });
  const code = new Promise((resolve) => client.once(Events.ShardDisconnect, (event) => resolve(event.code)));
  client.on(Events.Error, () => {});
  const login = client.login(TOKEN).catch((error: Error) => error.message);
  expect(await Promise.race([code, login])).toSatisfy((end) => end === 4014 || /intents/i.test(String(end)));
  await client.destroy();
  await discord.close();
});

test('A bot that never answers is reported in a sentence', async () => {
  const discord = await start(async () => {}, { patienceMs: 50 });
  await expect(discord.command('ask', { question: 'x' })).rejects.toThrow(
    '/ask got no answer: not acknowledged within 50 ms.',
  );
});

test('Closing the loopback ends what is still awaited', async () => {
  const discord = await start(async () => {});
  const waiting = expect(discord.command('ask', { question: 'x' })).rejects.toThrow('the loopback was closed');
  await discord.close();
  await waiting;
});

test('A bad reply is refused, noted and can be made good by another', async () => {
  const discord = await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction
      .reply({ content: 'mentions whom it likes' })
      .catch(() => interaction.reply(payload(cards(text('sorry')))));
  });
  const { message } = await discord.command('ask', { question: 'x' });
  expect(message.components[0]?.components?.[0]?.content).toBe('sorry');
  expect(discord.faults).toEqual([expect.stringMatching(/data\.allowed_mentions must be \{ parse: \[\] \}$/)]);
});

test('A rate limit is waited out, and a server error tried again', async () => {
  const discord = await start(answerAsk);
  discord.failNext({ path: /callback$/, status: 429 });
  const slow = await discord.command('ask', { question: 'x' });
  expect(slow.acknowledgedAfterMs).toBeGreaterThanOrEqual(200);
  discord.failNext({ path: /callback$/, status: 500 });
  await discord.command('ask', { question: 'x' });
  expect(discord.log.filter(({ path }) => path.includes('/callback')).map(({ status }) => status)).toEqual([
    429, 204, 500, 204,
  ]);
  expect(discord.faults).toEqual([]);
});

test('A callback whose answer is lost was carried out: its repetition gets 40060 and is no fault', async () => {
  const codes: unknown[] = [];
  const discord = await start((interaction) => answerAsk(interaction).catch((error) => codes.push(error.code)));
  discord.failNext({ path: /callback$/, status: 500, carriedOut: true });
  await discord.command('ask', { question: 'x' });
  await expect.poll(() => codes).toEqual([40060]);
  expect(discord.faults).toEqual([]);
});

test('A port that is taken is an error', async () => {
  const discord = await begin();
  const port = Number(new URL(discord.api).port);
  await expect(begin({ port })).rejects.toThrow('EADDRINUSE');
  await discord.close();
});
