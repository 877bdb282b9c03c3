import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { person } from 'discord-loopback';
import { specValidator } from 'discord-loopback/specification';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DECLARED_COMMANDS } from '../commands/index.ts';
import { ConfigError, readConfig } from '../src/config.ts';
import { openFeedback } from '../src/feedback.ts';
import { type LocalChannel, openLocalChannel } from '../src/localChannel.ts';
import { openLog } from '../src/log/log.ts';
import { enUS } from '../src/presentation/wording/enUS.ts';
import { zhCN } from '../src/presentation/wording/zhCN.ts';
import type { OpenedForm } from '../src/web/channel.ts';
import { idOf } from './discord/stored.ts';
import { library } from './library.ts';
import { statusOf } from './web/asWritten.ts';
import { realChannel } from './web/realChannel.ts';

let channel: LocalChannel;

beforeAll(async () => {
  channel = await realChannel();
});
afterAll(() => channel.close());

async function act(act: unknown, locale = 'zh-CN'): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: channel.url };
  return fetch(`${channel.url}/act`, { method: 'POST', headers, body: JSON.stringify({ act, locale }) });
}

it('registers the commands as Discord is told of them', () => {
  expect(channel.discord.commands().map(({ name }) => name)).toEqual(DECLARED_COMMANDS.map(({ name }) => name));
});

it('answers plain words and commands through the one dispatcher, in the person’s language', async () => {
  expect((await act({ act: 'say', content: '2013年有多少维和人员被打死？' })).status).toBe(200);
  expect((await act({ act: 'command', name: 'paragraph', options: { number: '14' } }, 'zh-TW')).status).toBe(200);
  const messages = channel.discord.messages(person().channelId).map((message) => JSON.stringify(message));
  const [asked, first, second] = messages;
  expect(asked).toContain('2013年有多少维和人员被打死？');
  expect(first).toContain('A/68/652，第51段');
  expect(second).toContain('「联合国利比亚特派团');
  expect(channel.discord.faults).toEqual([]);
});

it('links a reply to the report beside the channel, at the paragraph', async () => {
  await act({ act: 'command', name: 'paragraph', options: { number: '15' } });
  const message = channel.discord.messages(person().channelId).at(-1);
  const [, link = ''] = /"url":"([^"]*#p15:[^"]*)"/u.exec(JSON.stringify(message)) ?? [];
  expect(link).toContain(`${channel.url}/read/a-68-652#p15:~:text=`);
  expect(await (await fetch(link)).text()).toContain('id="p15"');
});

it('links where the report is read by others, once that has an address', async () => {
  const elsewhere = await realChannel('https://reports.example');
  const { message } = await elsewhere.discord.command('paragraph', { number: '15' });
  expect(JSON.stringify(message)).toContain('"url":"https://reports.example/read/a-68-652#p15:~:text=');
  await elsewhere.close();
});

it('opens the form of a button, and keeps what is filled in where the operator wants it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  const file = join(folder, 'feedback.jsonl');
  const log = openLog('silent');
  const held = await library();
  const keepFeedback = openFeedback(readConfig({ FEEDBACK_FILE: file }), log);
  const kept = await openLocalChannel({ port: 0, library: () => held, keepFeedback, log, validate: specValidator });
  const { message } = await kept.discord.command('ask', { question: '2013年有多少维和人员被打死？' });
  const send = async (act: object) => {
    const headers = { 'content-type': 'application/json', origin: kept.url };
    const body = JSON.stringify({ act, locale: 'zh-CN' });
    const response = await fetch(`${kept.url}/act`, { method: 'POST', headers, body });
    return { status: response.status, body: (await response.json()) as { readonly form?: OpenedForm } };
  };
  const press = { act: 'press', message: message.id, control: idOf(message, enUS.feedback.wrong) };
  const { form } = (await send(press)).body;
  expect(form).toMatchObject({ title: zhCN.feedback.wrong, components: [{ type: 18, component: { type: 4 } }] });
  const submit = { act: 'submit', form: form?.token, fields: { input: '14' } };
  expect(await send(submit)).toEqual({ status: 200, body: {} });
  // Taken once: a second window shows that it is gone.
  expect((await send(submit)).status).toBe(409);
  expect(readFileSync(file, 'utf8').match(/"expected":\["A\/68\/652:14"\]/gu)).toHaveLength(1);
  expect(kept.discord.faults).toEqual([]);
  await kept.close();
  rmSync(folder, { recursive: true });
});

it('names the setting where feedback cannot be kept', () => {
  const open = () => openFeedback(readConfig({ FEEDBACK_FILE: '/nowhere/feedback.jsonl' }), openLog('silent'));
  expect(open).toThrow(new ConfigError('FEEDBACK_FILE cannot be written: ENOENT.'));
  expect(openFeedback(readConfig({}), openLog('silent'))).toBeUndefined();
});

it('refuses a press on what is not there in a sentence', async () => {
  const response = await act({ act: 'press', message: '1', control: 'x' });
  expect([response.status, await response.json()]).toEqual([409, { error: 'The message is gone.' }]);
});

it('names the setting where the port is taken', async () => {
  const port = Number(new URL(channel.url).port);
  const held = await library();
  const again = openLocalChannel({ port, library: () => held, log: openLog('silent') });
  await expect(again).rejects.toThrow(ConfigError);
  await expect(again).rejects.toThrow(`WEB_PORT ${port} is in use`);
});

it('hands out the files of its messages, and nothing else of what stands behind it', async () => {
  expect(await statusOf(channel.url, '/attachments/%2e%2e/api/v10/gateway')).toBe(404);
  expect(channel.discord.log.map(({ path }) => path)).not.toContain('/gateway');
});

it('shows a page that opens the last of what was said, not all of it', async () => {
  for (let count = 0; count < 205; count++) channel.discord.write(`第${count}句`);
  const stop = new AbortController();
  const events = await fetch(`${channel.url}/events`, { signal: stop.signal });
  let text = '';
  for await (const piece of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    if (text.endsWith('\n\n')) break;
  }
  stop.abort();
  const { messages } = JSON.parse(text.slice('data: '.length));
  expect([messages.length, messages[0].content, messages.at(-1).content]).toEqual([200, '第5句', '第204句']);
});
