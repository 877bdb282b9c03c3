import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import type { GivenFile, Loopback, StoredMessage } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DECLARED_COMMANDS, OPERATOR_COMMANDS } from '../../commands/index.ts';
import { type ChangingLibrary, openChanging } from '../../src/changingLibrary.ts';
import { addingFor } from '../../src/discord/adding.ts';
import { declare, EVERYWHERE } from '../../src/discord/declaration.ts';
import { openGateway } from '../../src/discord/gateway.ts';
import { register } from '../../src/discord/registration.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { unescapeMarkdown } from '../../src/presentation/markdown/escape.ts';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { BOT, openDiscord, TOKEN } from './chat.ts';
import { isPrivate, labelsOf, textOf } from './stored.ts';

const OPERATOR = { locale: 'zh-CN', userId: '223456789012345678' };
const STRANGER = { locale: 'en-US', userId: '323456789012345678' };
const REPORT = '大会\n\n灯塔的维护\n\n秘书长的报告\n\n1. 守塔人每天擦灯。\n\n2. 守塔人每年报告两次。';
const PATIENCE = { timeout: 60_000, interval: 100 };

let directory: string;
let corpus: string;
let changing: ChangingLibrary;
let discord: Loopback;
let client: Client;
const logged: string[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  corpus = join(directory, 'corpus');
  cpSync(CORPUS_DIRECTORY, corpus, { recursive: true });
  const log = openLog('info', { write: (line) => void logged.push(line) });
  changing = await openChanging({ directory: corpus, cache: join(directory, 'cache') }, log, 30);
  discord = await openDiscord({ patienceMs: 60_000 });
  client = await openGateway({
    token: TOKEN,
    api: discord.api,
    library: changing.current,
    log,
    operators: { ids: [OPERATOR.userId], corpus },
    onDead: () => {},
  });
  const commands = [...DECLARED_COMMANDS, ...OPERATOR_COMMANDS].map((each) => ({ ...declare(each), ...EVERYWHERE }));
  await register(client.rest, commands, { applicationId: BOT }, () => {});
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
  await changing.close();
  rmSync(directory, { recursive: true });
});
afterEach(() => expect(discord.faults).toEqual([]));

const fileOf = (text: string, filename = 'A_99_17.txt'): GivenFile => ({
  filename,
  contentType: '',
  bytes: new TextEncoder().encode(text),
});
const add = async (options: { file: GivenFile; symbol?: string; language?: string }, who = OPERATOR) =>
  (await discord.command('document add', options, who)).message;
const wordsOf = (message: StoredMessage) => unescapeMarkdown(textOf(message));
const folders = () => readdirSync(corpus).filter((name) => !/\.json$/u.test(name));
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pilcrow-added-'));

test('an operator adds a file, sees what was read, and asks about it a moment later', async () => {
  const before = leftovers();
  const message = await add({ file: fileOf(REPORT) });
  expect(isPrivate(message)).toBe(true);
  expect(wordsOf(message)).toContain('《灯塔的维护》');
  expect(wordsOf(message)).toContain('“守塔人每天擦灯。” — A/99/17，第1段');
  expect(labelsOf(message)).toEqual([]);
  expect(folders()).toContain('a-99-17');
  expect(leftovers()).toEqual(before);
  await vi.waitFor(async () => {
    const asked = await discord.command('paragraph', { number: '2', document: 'A/99/17' }, STRANGER);
    expect(wordsOf(asked.message)).toContain('守塔人每年报告两次。');
  }, PATIENCE);
});

test('what the operator says of the document counts', async () => {
  const message = await add({ file: fileOf(REPORT, 'x.txt'), symbol: 'A/99/18', language: 'zh-Hans' });
  expect(wordsOf(message)).toContain('“守塔人每天擦灯。” — A/99/18，第1段');
  expect(folders()).toContain('a-99-18');
});

describe('nothing is added', () => {
  let before: string[];
  let waiting: string[];
  const unchanged = () => expect([folders(), leftovers()]).toEqual([before, waiting]);
  const remember = () => {
    before = folders();
    waiting = leftovers();
  };

  test('by anybody else, who hears so in their language', async () => {
    remember();
    const english = await add({ file: fileOf('1. x', 'A_99_20.txt') }, STRANGER);
    expect([wordsOf(english), isPrivate(english)]).toEqual([enUS.adding.operatorsOnly, true]);
    const chinese = await add({ file: fileOf('1. x', 'A_99_20.txt') }, { ...STRANGER, locale: 'zh-CN' });
    expect(wordsOf(chinese)).toBe(zhCN.adding.operatorsOnly);
    unchanged();
  });

  test('of a file that cannot be read: the reason names the file, and no folder of the machine', async () => {
    remember();
    const message = await add({ file: fileOf('%PDF-1.7\n<@1> *no*', '*报告* 7.pdf') });
    expect(wordsOf(message)).toMatch(/^没有加入：报告-7\.pdf: \S/u);
    expect(wordsOf(message)).not.toContain(tmpdir());
    expect(isPrivate(message)).toBe(true);
    unchanged();
  });

  test('of an empty file, an unknown format, a symbol that is none, or what is held already', async () => {
    remember();
    expect(wordsOf(await add({ file: fileOf('', 'a.txt') }))).toBe('没有加入：a.txt: is empty');
    expect(wordsOf(await add({ file: fileOf('x', 'a.exe') }))).toMatch(/^没有加入：a\.exe: /u);
    expect(wordsOf(await add({ file: fileOf(REPORT), symbol: 'none' }))).toMatch(/is no document symbol$/u);
    const held = await add({ file: fileOf(REPORT) });
    expect(wordsOf(held)).toBe('没有加入：a-99-17: holds A/99/17 in zh-Hans: remove it first');
    unchanged();
  });

  test('of a file that is too large', async () => {
    remember();
    const message = await add({ file: fileOf('x'.repeat(25 * 1024 * 1024 + 1)) });
    expect(wordsOf(message)).toBe(zhCN.adding.tooLarge(25));
    unchanged();
  });
});

test('the help names the command to operators alone', async () => {
  const helpFor = async (who: object) => wordsOf((await discord.command('help', {}, who)).message);
  expect(await helpFor(OPERATOR)).toContain('/document add 附件 [文号] [语文]');
  expect(await helpFor(STRANGER)).not.toContain('/document add');
});

test('without operators nobody may add', () => {
  const attachment = { url: 'https://cdn.discordapp.com/x', name: 'a.txt', size: 1 };
  const filled = [{ attachment }] as unknown as Parameters<typeof addingFor>[1];
  expect(addingFor(OPERATOR.userId, filled, {})).toEqual({});
  expect(addingFor(OPERATOR.userId, filled, { operators: { ids: [], corpus } })).toEqual({});
});

test('nothing that went wrong was a bug', () => {
  expect(logged.filter((line) => /"level":"?(?:error|50)/u.test(line))).toEqual([]);
});
