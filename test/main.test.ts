import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loopback, startLoopback } from 'discord-loopback';
import { specValidator } from 'discord-loopback/specification';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MADE_UP_DIRECTORY } from './madeUpCorpus.ts';
import { APPLICATION_ID, startBot, TOKEN } from './process/botProcess.ts';
import { finished, served } from './process/childProcess.ts';
import { customIds, idOf, linksOf, textOf } from './process/sentMessage.ts';

const PUBLIC_URL = 'https://reports.example';

let discord: Loopback;
let bot: ChildProcess;
let output = '';

/** Nobody in these tests asks too often. */
const start = (file: string, settings: Record<string, string> = {}) =>
  startBot(file, discord.api, { REQUESTS_PER_PERSON: '0', REQUESTS_PER_SERVER: '0', ...settings });

beforeAll(async () => {
  discord = await startLoopback({
    token: TOKEN,
    applicationId: APPLICATION_ID,
    validate: specValidator,
    // The first question waits for the models, on a busy machine for longer than a bot may take.
    patienceMs: 30_000,
  });
  const { code, text } = await finished(start('src/register.ts'));
  expect({ code, text }).toMatchObject({ code: 0 });
  bot = start('src/main.ts', { LOG_LEVEL: 'debug', PUBLIC_URL, WEB_PORT: '0' });
  bot.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  bot.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  await discord.waitForReady(30_000);
});

afterAll(async () => {
  bot?.kill('SIGTERM');
  await discord?.close();
});

const person = { locale: 'zh-CN' };

describe('the bot on Discord', () => {
  test.each([
    ['ask', { question: '2013年有多少维和人员被打死？' }, 'A/68/652，第51段'],
    ['mission', { name: '马里稳定团' }, 'A/68/652，第15段'],
    ['budget', {}, '75亿美元'],
    ['figures', { topic: '联科行动', kind: 'personnel' }, '7 137 人'],
    ['timeline', {}, '大会核准设立常备司法和惩教力量'],
    ['budget', { chart: true }, '75亿美元'],
    ['search', { words: '无人驾驶', section: '七' }, 'A/68/652，第71段'],
    ['paragraph', { number: '摘要' }, 'A/68/652，摘要'],
    ['outline', {}, '安全和安保'],
    ['resolution', { symbol: '2098' }, 'A/68/652，第8段'],
    ['verify', { text: '最重要的是经济上的支持。' }, '~~经济~~〔**政治**〕'],
    ['help', {}, '/mission'],
    ['about', {}, '93 段'],
  ])('answers /%s', async (name, options, expected) => {
    const reply = await discord.command(name, options, person);
    expect(textOf(reply.message)).toContain(expected);
  });

  test('speaks the language of the person, and quotes the report unconverted', async () => {
    const { message } = await discord.command('paragraph', { number: '14' }, { locale: 'zh-TW' });
    expect(textOf(message)).toContain('「联合国利比亚特派团');
    expect(textOf(message)).toContain('原文如此，疑為');
  });

  test.each(['馬里穩定團', 'minusma', 'mlwdt', '马里'])('completes %s to the mission', async (typed) => {
    const { choices } = await discord.autocomplete('mission', { name: typed }, 'name', person);
    expect(choices.map(({ value }) => value)).toContain('MINUSMA');
  });

  test('turns pages by buttons, in the same message', async () => {
    const { message } = await discord.command('mission', { name: 'MINUSMA' }, person);
    const turned = await discord.press(message, idOf(message, '更多'), person);
    expect(turned.message.id).toBe(message.id);
    expect(textOf(turned.message)).toContain('第 2 页');
    const back = await discord.press(turned.message, idOf(turned.message, '上一页'), person);
    expect(textOf(back.message)).toBe(textOf(message));
  });

  test('keeps a question that is too long for a button in the message itself', async () => {
    const words = `维持和平 ${'*联合国*特派团。'.repeat(25)}`;
    const { message } = await discord.command('search', { words }, person);
    const turned = await discord.press(message, idOf(message, '更多'), person);
    expect(textOf(turned.message)).toContain('第 2 页');
  });

  test('opens a section by the select', async () => {
    const { message } = await discord.command('outline', {}, person);
    const [select] = customIds(message);
    const opened = await discord.choose(message, select as string, ['五'], person);
    expect(textOf(opened.message)).toContain('A/68/652，第51段');
  });

  test('shows the quote of a figure to the person who chose it, and leaves the list as it is', async () => {
    const { message } = await discord.command('budget', {}, person);
    const [select] = customIds(message);
    const shown = await discord.choose(message, select as string, ['A/68/652:5:88-93'], person);
    expect(Number(shown.message.flags) & 64).toBe(64);
    expect(textOf(shown.message)).toContain('**75亿美元**');
    expect(discord.message(message.id)).toEqual(message);
  });

  test('attaches the figures as a file', async () => {
    const { message } = await discord.command('figures', { topic: '五', export: 'csv' }, person);
    // Discord lists a file shown by a component there, not among the attachments (discord-api-docs#8277).
    expect(JSON.stringify(message.components)).toContain('"name":"figures.csv"');
  });

  test('goes from a paragraph to the next by its button', async () => {
    const { message } = await discord.command('paragraph', { number: '15' }, person);
    const turned = await discord.press(message, idOf(message, '第16段 →'), person);
    expect(textOf(turned.message)).toContain('A/68/652，第16段');
  });

  test('tells a mistake to the person alone', async () => {
    const { message } = await discord.command('search', { words: '维和', section: '没有' }, person);
    expect(Number(message.flags) & 64).toBe(64);
    expect(textOf(message)).toContain('/outline');
  });

  test('takes up the connection again when it drops', async () => {
    discord.dropConnections(4000);
    await discord.waitForReady(15_000);
    const { message } = await discord.command('help', {}, person);
    expect(textOf(message)).toContain('/mission');
  });

  test('answers who mentions it, and who replies to that', async () => {
    const { answer } = await discord.say(`<@${APPLICATION_ID}> 联科行动缩编到多少人？`, { silenceMs: 15_000 });
    if (!answer) throw new Error('The bot stayed silent.');
    expect(textOf(answer)).toContain('7 137 人');
    const next = await discord.say('那联利特派团呢？', { replyTo: answer, silenceMs: 15_000 });
    expect(textOf(next.answer)).toContain('联利特派团缩编到多少人？');
    const { message } = await discord.command('mission', { name: '马里稳定团' }, person);
    const below = await discord.say('它的预算呢？', { replyTo: message, silenceMs: 15_000 });
    expect(textOf(below.answer)).toContain('马里稳定团的预算呢？');
  });

  test('links its replies to the pages of reports, whichever way it was asked', async () => {
    // With the quote highlighted.
    const to = (id: number) => expect.stringContaining(`${PUBLIC_URL}/read/a-68-652#p${id}:~:text=`);
    const read = to(15);
    const { message } = await discord.command('paragraph', { number: '15' }, person);
    expect(linksOf(message)).toContainEqual(read);
    const { answer } = await discord.say(`<@${APPLICATION_ID}> /paragraph 15`, { silenceMs: 15_000 });
    expect(linksOf(answer)).toContainEqual(read);
    const { message: context } = await discord.press(message, idOf(message, '上下文'), person);
    expect(linksOf(context)).toContainEqual(to(16));
    const checked = await discord.menu(
      'Verify quotes',
      discord.write('联合国马里多层面综合稳定团(马里稳定团)获得授权。'),
      person,
    );
    expect(linksOf(checked.message)).toContainEqual(read);
  });

  test('serves these pages at an address of its own', async () => {
    const address = /"address":"(http:\/\/127\.0\.0\.1:\d+)"/u.exec(output)?.[1] ?? '';
    const page = await fetch(`${address}/read/a-68-652`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('id="p15"')]);
  });

  test('never pings anyone, breaks no rule of Discord’s, and keeps its token out of the log', () => {
    expect(discord.faults).toEqual([]);
    expect(output).not.toContain(TOKEN);
  });
});

describe('a token that is wrong', () => {
  test('ends in one sentence and a non-zero exit', async () => {
    const { code, text } = await finished(start('src/main.ts', { DISCORD_TOKEN: `${TOKEN}X` }));
    expect(code).toBe(78);
    expect(text).toMatch(/^DISCORD_TOKEN .*\.\n$/u);
  });

  test('and settings that are wrong are all named, without their values', async () => {
    const { code, text } = await finished(start('src/main.ts', { DISCORD_TOKEN: 'geheim', LOG_LEVEL: 'loud' }));
    expect(code).toBe(78);
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).not.toContain('geheim');
  });
});

test('npm start without a token serves a page over the folder that is named until it is interrupted, terminal or not', async () => {
  const CACHE_DIR = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  const env = { ...process.env, CACHE_DIR, DISCORD_TOKEN: '', LOG_LEVEL: 'warn', WEB_PORT: '0' };
  const npm = spawn('npm', ['start', '--silent', '--', '--corpus', MADE_UP_DIRECTORY], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = finished(npm);
  const url = await served(npm);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(`${url}/read/a-99-17-en`)).status).toBe(200);
  npm.kill('SIGINT');
  // What is left behind holds on to the output, which then never ends: no shell may stand between.
  const { text } = await closed;
  expect(text.trim().split('\n')).toEqual([expect.stringContaining('引段在 http')]);
  await expect(fetch(url)).rejects.toThrow();
  rmSync(CACHE_DIR, { recursive: true });
});

test('lives on when nobody reads its output any more', async () => {
  bot.stdout?.destroy();
  bot.stderr?.destroy();
  // Each connection is worth some lines of the debug log.
  discord.dropConnections(4000);
  await discord.waitForReady(15_000);
  const { message } = await discord.command('help', {}, person);
  expect(textOf(message)).toContain('/mission');
  expect(bot.exitCode).toBeNull();
});

test('stops cleanly when it is told to', async () => {
  const closed = finished(bot);
  bot.kill('SIGTERM');
  expect((await closed).code).toBe(0);
});
