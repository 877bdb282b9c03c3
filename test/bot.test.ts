import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST, Routes } from 'discord.js';
import { HOME_CHANNEL, type Loopback, type Modal, type StoredMessage } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../commands/index.ts';
import { declare, EVERYWHERE } from '../src/discord/registration/declaration.ts';
import { zhCN } from '../src/presentation/wording/zhCN.ts';
import { BOT, openDiscord, TOKEN } from './discord/chat.ts';
import { idOf, isPrivate, textOf } from './discord/stored.ts';
import { openRoundRobin, type RoundRobin } from './process/roundRobin.ts';

/** As `npm start` runs it with a public key, and nothing of Discord's but that. */
interface Replica {
  readonly process: ChildProcess;
  readonly address: string;
  readonly lines: string[];
}

let discord: Loopback;
let proxy: RoundRobin;
let folder: string;
const replicas: Replica[] = [];

async function start(settings: Record<string, string> = {}): Promise<Replica> {
  const env = {
    PATH: process.env.PATH,
    PUBLIC_KEY: discord.publicKey,
    DISCORD_API: discord.api,
    CACHE_DIR: folder,
    WEB_PORT: '0',
    REQUESTS_PER_PERSON: '0',
    REQUESTS_PER_SERVER: '0',
    FEEDBACK_FILE: join(folder, 'feedback.jsonl'),
    ...settings,
  };
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    bot.stdout.on('data', (chunk) => {
      lines.push(String(chunk));
      const [, found] = /"address":"(http[^"]*)\/interactions"/u.exec(lines.join('')) ?? [];
      if (found) resolve(found);
    });
    bot.stderr.on('data', (chunk) => void lines.push(String(chunk)));
    bot.once('exit', (code) => reject(new Error(`It ended with ${code}: ${lines.join('')}`)));
  });
  return { process: bot, address, lines };
}

beforeAll(async () => {
  discord = await openDiscord({ patienceMs: 30_000 });
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  const body = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
  await new REST({ api: discord.api, version: '10' }).setToken(TOKEN).put(Routes.applicationCommands(BOT), { body });
  // The first fills the cache for the others.
  replicas.push(await start());
  replicas.push(...(await Promise.all([start(), start()])));
  proxy = await openRoundRobin(replicas.map(({ address }) => address));
  discord.sendTo(`${proxy.url}/interactions`);
});
afterAll(async () => {
  for (const { process: bot } of replicas) bot.kill('SIGKILL');
  await proxy.close();
  await discord.close();
  rmSync(folder, { recursive: true });
});

const WHO = { locale: 'zh-CN', userId: '100000000000001001', name: '李伟' };
const press = (message: StoredMessage, label: string) => discord.press(message, idOf(message, label), WHO);

/** A card, its next page, and the page before: each answered by another replica. */
async function leaf(): Promise<StoredMessage> {
  const { message } = await discord.command('mission', { name: '马里稳定团' }, WHO);
  const { message: second } = await press(message, zhCN.nextPage);
  expect(textOf(second)).toContain('第 2 页');
  const { message: first } = await press(second, zhCN.previousPage);
  expect(textOf(first)).toBe(textOf(message));
  return first;
}

describe('three replicas behind one address', () => {
  afterEach(() => expect(discord.faults).toEqual([]));

  test('are taken by Discord', () => discord.verifyEndpoint(`${proxy.url}/interactions`));

  test('answer the buttons of each other', async () => {
    for (let round = 0; round < 3; round++) {
      const { message: cited } = await press(await leaf(), zhCN.sharing.cite);
      expect([isPrivate(cited), textOf(cited)]).toEqual([true, expect.stringContaining('@techreport')]);
    }
    expect([...proxy.answers.values()].every((answers) => answers >= 3)).toBe(true);
    expect(proxy.answers.size).toBe(3);
  });

  test('open the form of an answer that another gave, and a third keeps what is filled in', async () => {
    const { message } = await discord.command('ask', { question: '2013年有多少维和人员被打死？' }, WHO);
    const { modal } = await press(message, zhCN.feedback.wrong);
    const { message: thanks } = await discord.submit(modal as Modal, { input: '14' });
    expect([isPrivate(thanks), textOf(thanks)]).toEqual([true, zhCN.feedback.expected('A/68/652，第14段')]);
    const written = readFileSync(join(folder, 'feedback.jsonl'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ found: true, short: expect.any(String), expected: ['A/68/652:14'] });
    for (const secret of ['李伟', WHO.userId]) expect(written).not.toContain(secret);
  });

  test('go on as two when one is killed half-way', async () => {
    const before = await discord.command('mission', { name: '马里稳定团' }, WHO);
    const rounds = Promise.all(Array.from({ length: 6 }, leaf));
    replicas[0]?.process.kill('SIGKILL');
    await rounds;
    const { message } = await press(before.message, zhCN.nextPage);
    expect(textOf(message)).toContain('第 2 页');
  });

  test('say nothing of what was asked, and no token', () => {
    const written = replicas.flatMap(({ lines }) => lines).join('');
    expect(written).toContain('"outcome":"answered"');
    for (const secret of ['马里稳定团', '李伟', WHO.userId, TOKEN]) expect(written).not.toContain(secret);
  });
});

describe('a process that is killed while people wait', () => {
  const QUESTIONS = Array.from({ length: 40 }, (_, number) => `第${number + 1}种情况下维和人员怎样保护平民？`);
  const journal = () => (existsSync(join(folder, 'inFlight')) ? readdirSync(join(folder, 'inFlight')) : []);

  const isPromise = (body: unknown): boolean => (body as { type?: number }).type === 5;

  test('tells all of them when it is back', async () => {
    const killed = await start();
    expect(journal()).toEqual([]);
    discord.sendTo(`${killed.address}/interactions`);
    const before = discord.log.length;
    // Those who were promised nothing learn from Discord that the bot did not answer.
    void Promise.allSettled(QUESTIONS.map((question) => discord.command('ask', { question }, WHO)));
    const CALLBACK = /\/interactions\/\d+\/([^/]+)\/callback$/u;
    const EDIT = /\/webhooks\/\d+\/([^/]+)\/messages\/@original$/u;
    const requests = () => discord.log.slice(before);
    const tokensOf = (some: ReturnType<typeof requests>, form: RegExp) =>
      some.flatMap(({ path }) => form.exec(path)?.[1] ?? []);
    const promised = () =>
      tokensOf(
        requests().filter(({ body }) => isPromise(body)),
        CALLBACK,
      );
    // Whoever was answered at once was promised nothing.
    await expect.poll(() => promised().length, { interval: 1 }).toBeGreaterThan(5);
    killed.process.kill('SIGKILL');
    await once(killed.process, 'exit');
    const next = await start();
    replicas.push(next);
    await expect.poll(() => tokensOf(requests(), EDIT)).toEqual(expect.arrayContaining(promised()));
    const told = () => discord.messages(HOME_CHANNEL).filter((each) => textOf(each) === zhCN.errors.interrupted).length;
    await expect.poll(() => next.lines.join('')).toMatch(/"requests":\d/u);
    expect(told()).toBeGreaterThan(0);
    expect(next.lines.join('')).toContain(`"requests":${told()}`);
    expect(journal()).toEqual([]);
  });
});

test('a process that is told to stop answers or tells each of 50 who wait, and ends well', async () => {
  const stopped = await start();
  replicas.push(stopped);
  discord.sendTo(`${stopped.address}/interactions`);
  const ended = once(stopped.process, 'exit');
  const asked = Array.from({ length: 50 }, (_, number) =>
    discord.command('ask', { question: `第${number + 1}年维和人员怎样保护妇女？` }, WHO),
  );
  // The first answers; by then all have arrived.
  await Promise.any(asked);
  stopped.process.kill('SIGTERM');
  const texts = (await Promise.all(asked)).map(({ message }) => textOf(message));
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(await ended).toEqual([0, null]);
  expect(discord.answeredTwice()).toEqual([]);
});
