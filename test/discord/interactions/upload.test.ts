import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import type { GivenFile, Loopback, StoredMessage } from 'discord-loopback';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { DECLARED_COMMANDS, OPERATOR_COMMANDS } from '../../../commands/index.ts';
import { type ChangingLibrary, openChanging } from '../../../src/changingLibrary.ts';
import { openGateway } from '../../../src/discord/gateway/gateway.ts';
import { uploadedIn, uploadFor } from '../../../src/discord/interactions/upload.ts';
import { addressesIn, type Components } from '../../../src/discord/messages/messageParts.ts';
import { declare, EVERYWHERE } from '../../../src/discord/registration/declaration.ts';
import { register } from '../../../src/discord/registration/registration.ts';
import { openLog } from '../../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../../src/open.ts';
import { unescapeMarkdown } from '../../../src/presentation/markdown/escape.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { BOT, openDiscord, TOKEN } from '../chat.ts';
import { idOf, isPrivate, labelsOf, textOf } from '../stored.ts';

const OPERATOR = { locale: 'zh-CN', userId: '223456789012345678' };
const STRANGER = { locale: 'en-US', userId: '323456789012345678' };
const REPORT = '大会\n\n灯塔的维护\n\n秘书长的报告\n\n1. 守塔人每天擦灯。\n\n2. 守塔人每年报告两次。';
const PATIENCE = { timeout: 60_000, interval: 100 };

/** Those of the settings. */
const ids = [OPERATOR.userId];

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
    operators: { ids, corpus },
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
const upload = async (options: { file: GivenFile; symbol?: string; language?: string }, who = OPERATOR) =>
  (await discord.command('document add', options, who)).message;
/** Presses the button below what was read. */
const agree = async (preview: StoredMessage, who = OPERATOR) =>
  (await discord.press(preview, idOf(preview, zhCN.adding.add), who)).message;
const wordsOf = (message: StoredMessage) => unescapeMarkdown(textOf(message));
const folders = () => readdirSync(corpus).filter((name) => !/\.json$/u.test(name));
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pilcrow-added-'));

test('an operator sees what was read, adds it, and asks about it a moment later', async () => {
  const waiting = leftovers();
  const preview = await upload({ file: fileOf(REPORT) });
  expect(isPrivate(preview)).toBe(true);
  expect(wordsOf(preview)).toContain('《灯塔的维护》');
  expect(wordsOf(preview)).toContain('“守塔人每天擦灯。” — A/99/17，第1段');
  expect(labelsOf(preview)).toEqual([zhCN.adding.add, zhCN.adding.file]);
  expect(folders()).not.toContain('a-99-17');
  const added = await agree(preview);
  expect([added.id, isPrivate(added)]).toEqual([preview.id, true]);
  expect(wordsOf(added)).toContain(zhCN.adding.added);
  expect(labelsOf(added)).toEqual([]);
  expect(folders()).toContain('a-99-17');
  expect(leftovers()).toEqual(waiting);
  await vi.waitFor(async () => {
    const asked = await discord.command('paragraph', { number: '2', document: 'A/99/17' }, STRANGER);
    expect(wordsOf(asked.message)).toContain('守塔人每年报告两次。');
  }, PATIENCE);
});

test('what the operator says of the document counts, before and after', async () => {
  const preview = await upload({ file: fileOf(REPORT, 'x.txt'), symbol: 'A/99/18', language: 'zh-Hans' });
  for (const message of [preview, await agree(preview)])
    expect(wordsOf(message)).toContain('“守塔人每天擦灯。” — A/99/18，第1段');
  expect(folders()).toContain('a-99-18');
});

test('the second of two buttons for one document is refused, and its message stays', async () => {
  const [first, second] = [
    await upload({ file: fileOf(REPORT, 'A_99_19.txt') }),
    await upload({ file: fileOf(REPORT, 'A_99_19.txt') }),
  ];
  await agree(first);
  const refused = await agree(second);
  expect([refused.id === second.id, isPrivate(refused)]).toEqual([false, true]);
  expect(wordsOf(refused)).toBe('没有加入：a-99-19: holds A/99/19 in zh-Hans: remove it first');
  expect(labelsOf(discord.message(second.id) ?? second)).toEqual([zhCN.adding.add, zhCN.adding.file]);
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
    const english = await upload({ file: fileOf('1. x', 'A_99_20.txt') }, STRANGER);
    expect([wordsOf(english), isPrivate(english)]).toEqual([enUS.adding.operatorsOnly, true]);
    const chinese = await upload({ file: fileOf('1. x', 'A_99_20.txt') }, { ...STRANGER, locale: 'zh-CN' });
    expect(wordsOf(chinese)).toBe(zhCN.adding.operatorsOnly);
    unchanged();
  });

  test('of a file that cannot be read: the reason names the file, and no folder of the machine', async () => {
    remember();
    const message = await upload({ file: fileOf('%PDF-1.7\n<@1> *no*', '*报告* 7.pdf') });
    expect(wordsOf(message)).toMatch(/^没有加入：报告-7\.pdf: \S/u);
    expect(wordsOf(message)).not.toContain(tmpdir());
    expect(isPrivate(message)).toBe(true);
    unchanged();
  });

  test('of an empty file, an unknown format, a symbol that is none, or what is held already', async () => {
    remember();
    expect(wordsOf(await upload({ file: fileOf('', 'a.txt') }))).toBe('没有加入：a.txt: is empty');
    expect(wordsOf(await upload({ file: fileOf('x', 'a.exe') }))).toMatch(/^没有加入：a\.exe: /u);
    expect(wordsOf(await upload({ file: fileOf(REPORT), symbol: 'none' }))).toMatch(/is no document symbol$/u);
    expect(wordsOf(await upload({ file: fileOf(REPORT) }))).toBe(
      '没有加入：a-99-17: holds A/99/17 in zh-Hans: remove it first',
    );
    unchanged();
  });

  test('of a file whose address no button can hold', async () => {
    remember();
    expect(wordsOf(await upload({ file: fileOf(REPORT, `${'长'.repeat(60)}.txt`) }))).toBe(zhCN.adding.longName);
    unchanged();
  });

  test('by somebody who is no operator any more when they press', async () => {
    remember();
    const preview = await upload({ file: fileOf(REPORT, 'A_99_21.txt') });
    ids.length = 0;
    expect(wordsOf(await agree(preview))).toBe(zhCN.adding.operatorsOnly);
    ids.push(OPERATOR.userId);
    unchanged();
  });

  test('of the second of two files at a time, which may be sent again', async () => {
    remember();
    const both = await Promise.all(
      ['A_99_23.txt', 'A_99_24.txt'].map((name) => upload({ file: fileOf(REPORT, name) })),
    );
    const refused = both.map(wordsOf).filter((words) => words === zhCN.adding.busy);
    expect(refused).toHaveLength(1);
    expect(wordsOf(await upload({ file: fileOf(REPORT, 'A_99_24.txt') }))).toContain('《灯塔的维护》');
    unchanged();
  });

  test('of a file that is too large', async () => {
    remember();
    const message = await upload({ file: fileOf('x'.repeat(25 * 1024 * 1024 + 1)) });
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
  const file = { url: 'https://cdn.discordapp.com/x' };
  expect(uploadFor(OPERATOR.userId, file, {})).toEqual({});
  expect(uploadFor(OPERATOR.userId, file, { operators: { ids: [], corpus } })).toEqual({});
});

test('a button finds its file in the message that shows what was read, and in no other', async () => {
  const preview = await upload({ file: fileOf(REPORT, 'A_99_22.txt') });
  expect(uploadedIn(preview.components as Components)?.url).toMatch(/\/A_99_22\.txt$/u);
  const { message } = await discord.command('ask', { question: '2013年有多少维和人员被打死？' }, OPERATOR);
  expect(addressesIn(message.components as Components)).not.toEqual([]);
  expect(uploadedIn(message.components as Components)).toBeUndefined();
});

test('nothing that went wrong was a bug', () => {
  expect(logged.filter((line) => /"level":"?(?:error|50)/u.test(line))).toEqual([]);
});
