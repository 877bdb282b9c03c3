import type { ChatInputCommandInteraction } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { StoredMessage } from '../../src/state/storedMessage.ts';
import { APPLICATION, cards, text } from '../bodies.ts';
import { type Bot, payload, startBot } from '../bot.ts';
import { request } from '../rawBot.ts';

let bot: Bot | undefined;
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
});

const BOM_CSV = '\ufeff甲,乙\r\n1,2\r\n';
const csv = (name: string, content = BOM_CSV) => ({ attachment: Buffer.from(content), name });
const file = (name: string) => ({ type: 13, file: { url: `attachment://${name}` } });
const withFiles = (...names: string[]) => ({
  ...payload(cards(text('x'), ...names.map(file))),
  files: names.map((name) => csv(name)),
});

/** Lets an unmodified discord.js client answer; the message as it stands when the client is done. */
async function answered(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  let done: (value?: unknown) => void = () => {};
  const finished = new Promise((resolve) => {
    done = resolve;
  });
  bot = await startBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await answer(interaction).finally(done);
  });
  const { message } = await bot.discord.command('ask', { question: 'x' });
  await finished;
  return { discord: bot.discord, message: bot.discord.message(message.id) as StoredMessage, first: message };
}

const filesOf = (message: StoredMessage) =>
  (message.components[0]?.components ?? []).flatMap(({ file: media, name, size }) =>
    media ? [{ url: media.url, name, size, type: media.content_type }] : [],
  );

test('A file that discord.js sends can be downloaded where the component says, and never opened as a page', async () => {
  const { discord, message } = await answered(async (interaction) => interaction.reply(withFiles('figures.csv')));
  const [shown] = filesOf(message);
  expect(shown).toMatchObject({ name: 'figures.csv', size: 17, type: 'text/csv; charset=utf-8' });
  expect(new URL(shown?.url ?? '').pathname).toMatch(
    new RegExp(`^/attachments/${message.channel_id}/\\d+/figures.csv$`),
  );
  const answer = await fetch(shown?.url ?? '');
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(BOM_CSV));
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*figures\.csv$/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(discord.faults).toEqual([]);
});

test('What a component shows is not in the list of attachments, what none shows is', async () => {
  const { message } = await answered(async (interaction) => interaction.reply(withFiles('a.csv')));
  expect(message.attachments).toEqual([]);
  await bot?.stop();
  const classic = {
    content: 'x',
    files: [{ ...csv('b.csv'), description: 'A table' }],
    allowedMentions: { parse: [] },
  };
  const { discord, message: other } = await answered(async (interaction) => interaction.reply(classic));
  expect(other.attachments).toMatchObject([{ filename: 'b.csv', size: 17, description: 'A table' }]);
  expect(discord.faults).toEqual([]);
});

test('An edit without a list keeps the files, with one it replaces them', async () => {
  const { discord, message, first } = await answered(async (interaction) => {
    await interaction.reply(withFiles('old.csv'));
    await interaction.editReply(payload(cards(text('y'), file('old.csv'))));
    await interaction.editReply(withFiles('new.csv'));
  });
  const [old] = filesOf(first);
  expect(filesOf(message).map(({ name }) => name)).toEqual(['new.csv']);
  expect((await fetch(old?.url ?? '')).status).toBe(404);
  expect((await fetch(filesOf(message)[0]?.url ?? '')).status).toBe(200);
  expect(discord.faults).toEqual([]);
});

test('An edit may name the files to keep beside new ones', async () => {
  const { discord, message } = await answered(async (interaction) => {
    const { resource } = await interaction.reply({ ...withFiles('a.csv', 'b.csv'), withResponse: true });
    const [, id = ''] = /"attachment_id":"(\d+)"/.exec(JSON.stringify(resource?.message?.components)) ?? [];
    const next = { ...payload(cards(text('y'), file('a.csv'), file('c.csv'))), files: [csv('c.csv')] };
    await interaction.editReply({ ...next, attachments: [{ id }] });
  });
  expect(filesOf(message).map(({ name }) => name)).toEqual(['a.csv', 'c.csv']);
  expect(discord.faults).toEqual([]);
});

test('A file disappears with its message, and is found at no other address', async () => {
  const { discord, message } = await answered((interaction) => interaction.reply(withFiles('a.csv')));
  const url = filesOf(message)[0]?.url ?? '';
  expect((await fetch(url.replace('a.csv', 'b.csv'))).status).toBe(404);
  expect((await fetch(url)).status).toBe(200);
  const { path = '' } = discord.log.find(({ path }) => path.endsWith('/callback?with_response=false')) ?? {};
  const token = path.split('/').at(-2);
  await request(discord, 'DELETE', `/webhooks/${APPLICATION}/${token}/messages/%40original`);
  expect((await fetch(url)).status).toBe(404);
  expect(discord.faults).toEqual([]);
});

test('A file that a person gives to a command can be downloaded by its address alone, the oldest no longer', async () => {
  const add = {
    name: 'add',
    description: 'x',
    options: [{ name: 'file', description: 'x', type: 11, required: true }],
  };
  const urls: string[] = [];
  bot = await startBot(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { url, name, size, ephemeral } = interaction.options.getAttachment('file', true);
      expect([name, size, ephemeral]).toEqual(['甲.txt', 2, true]);
      urls.push(url);
      await interaction.reply({ content: 'ok', allowedMentions: { parse: [] } });
    },
    {},
    [add],
  );
  const { discord } = bot;
  const file = { filename: '甲.txt', contentType: '', bytes: new TextEncoder().encode('hi') };
  await discord.command('add', { file });
  const [url = ''] = urls;
  expect(new URL(url).pathname).toMatch(/^\/ephemeral-attachments\//u);
  expect(await (await fetch(url)).text()).toBe('hi');
  expect((await fetch(url.replace('.txt', '.csv'))).status).toBe(404);
  for (let count = 0; count < 20; count += 1) await discord.command('add', { file });
  expect((await fetch(url)).status).toBe(404);
  expect(urls).toHaveLength(21);
});
