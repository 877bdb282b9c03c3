import type { StoredMessage } from 'discord-loopback';
import { afterEach, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../../../packages/discord-loopback/test/bot.ts';
import { payloadOf } from '../../../src/discord/sending/payload.ts';
import { byRequests, type Responder } from '../../../src/discord/sending/responder.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { messageOf } from '../../presentation/messages.ts';

let bot: Bot | undefined;
afterEach(async () => {
  await bot?.stop();
  bot = undefined;
});

const button = { kind: 'button', label: '换一份', request: { command: 'help', options: {} } } as const;
const message = (...names: string[]): Message => ({
  accent: 0x009edb,
  components: [{ kind: 'row', controls: [button] }, ...names.map((name) => ({ kind: 'file' as const, name }))],
  files: names.map((name) => ({ name, mediaType: 'text/csv', content: '\ufeff数字' })),
});
const [CSV, JSON_FILE] = ['figures.csv', 'figures.json'];

/** The names of the files that a message shows, each downloaded. */
async function download(shown: StoredMessage): Promise<[string, string][]> {
  const files = (shown.components[0]?.components ?? []).filter(({ file }) => file !== undefined);
  return Promise.all(
    files.map(async ({ name, file }) => {
      const bytes = await (await fetch(file?.url ?? '')).arrayBuffer();
      return [String(name), Buffer.from(bytes).toString('utf8')] as [string, string];
    }),
  );
}

/** A message sent first, in a Discord where a press is answered so. */
async function send(first: Message, answer: (responder: Responder) => Promise<unknown>) {
  bot = await startBot(async (interaction) => {
    const { id, token, applicationId, client } = interaction;
    const responder = byRequests({ id, token, application_id: applicationId }, client.rest);
    if (interaction.isChatInputCommand()) await responder.respond({ type: 4, payload: payloadOf(first) });
    else await answer(responder);
  });
  const { message: sent } = await bot.discord.command('ask', { question: 'x' });
  return { sent, discord: bot.discord };
}

async function press(first: Message, answer: (responder: Responder) => Promise<unknown>) {
  const { sent, discord } = await send(first, answer);
  const { message: after } = await discord.press(sent, buttonIdIn(sent));
  return { sent, after, discord };
}

const update = (message: Message) => (responder: Responder) =>
  responder.respond({ type: 7, payload: payloadOf(message) });

/** What the galleries of a message show. */
const pictures = (shown: StoredMessage): { media: { url: string }; description: string }[] =>
  JSON.parse(JSON.stringify(shown.components[0]?.components ?? [])).flatMap(({ items = [] }) => items);

const bytesOf = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer());

describe('a message with a picture, sent by discord.js', () => {
  const illustrated = (page: number, options = {}) => messageOf('timeline', { ...options, page });

  test('is uploaded and described, and another takes its place with the next page', async () => {
    const [first, second] = [await illustrated(1), await illustrated(2)];
    const { sent, discord } = await send(first, update(second));
    const [shown] = pictures(sent);
    expect(shown?.description).toContain(
      '2010年 大会核准设立常备司法和惩教力量，以对常备警力起到补充作用并与其一起开展行动 第36段',
    );
    const png = await bytesOf(shown?.media.url ?? '');
    expect(png.equals(Buffer.from(first.files?.[0]?.content as Uint8Array))).toBe(true);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1150]);

    const { message: turned } = await discord.press(sent, buttonIdIn(sent));
    const [other] = pictures(turned);
    expect(pictures(turned)).toHaveLength(1);
    expect((await bytesOf(other?.media.url ?? '')).equals(png)).toBe(false);
    expect((await fetch(shown?.media.url ?? '')).status).toBe(404);
    expect(discord.faults).toEqual([]);
  });

  test('loses it when the next page has nothing to draw', async () => {
    const [first, second] = [await illustrated(1), await messageOf('figures', { kind: 'dates', chart: true })];
    const { after, discord } = await press(first, update(second));
    expect(pictures(after)).toEqual([]);
    expect(discord.faults).toEqual([]);
  });
});

/** The last button that can be pressed: to the next page. */
const buttonIdIn = (shown: StoredMessage): string =>
  (shown.components[0]?.components ?? [])
    .flatMap(({ components = [] }) => components)
    .findLast(({ type }) => type === 2)?.custom_id ?? '';

describe('a message with files, sent by discord.js', () => {
  test('replies, and updates the message so that the new files take the place of the old', async () => {
    const { sent, after, discord } = await press(message(CSV), update(message(JSON_FILE)));
    expect(after.id).toBe(sent.id);
    expect(await download(after)).toEqual([[JSON_FILE, '\ufeff数字']]);
    expect(discord.faults).toEqual([]);
  });

  test('loses its files when a message without any takes its place', async () => {
    const { after, discord } = await press(message(CSV), update(message()));
    expect(await download(after)).toEqual([]);
    expect(discord.faults).toEqual([]);
  });

  test('fills a deferred update', async () => {
    const { after, discord } = await press(message(), async (responder) => {
      await responder.respond({ type: 6 });
      await responder.edit(payloadOf(message(CSV, JSON_FILE)));
    });
    expect((await download(after)).map(([name]) => name)).toEqual([CSV, JSON_FILE]);
    expect(discord.faults).toEqual([]);
  });

  test('follows up for one person alone', async () => {
    const { after, sent, discord } = await press(message(), async (responder) => {
      await responder.respond({ type: 6 });
      await responder.followUp(payloadOf({ ...message(CSV), ephemeral: true }));
    });
    expect(after.id).not.toBe(sent.id);
    expect(await download(after)).toEqual([[CSV, '\ufeff数字']]);
    expect(discord.faults).toEqual([]);
  });
});

describe('payloadOf', () => {
  test('holds each file, and sends an empty list where there is none', () => {
    expect(payloadOf(message(CSV)).files).toEqual([{ name: CSV, data: Buffer.from('\ufeff数字') }]);
    expect(payloadOf({ accent: 0, components: [] }).files).toEqual([]);
  });

  test('refuses a file that nobody would see, and one that is not there', () => {
    expect(() => payloadOf({ ...message(CSV), components: [] })).toThrow(RangeError);
    expect(() => payloadOf({ ...message(CSV), files: [] })).toThrow(RangeError);
  });
});
