import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { REST } from 'discord.js';
import { type APIInteraction, InteractionResponseType as Response } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openJournal } from '../../../src/discord/interactions/journal.ts';
import { openLog } from '../../../src/log/log.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';

const NOW = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;
/** Of a process that has ended. */
const GONE = spawnSync('true').pid;

let folder: string;
let lines: { msg: string; level: number }[];
let told: { way: string; path: string; words: string }[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'pilcrow-')), 'inFlight');
  [lines, told] = [[], []];
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const open = (at = NOW) =>
  openJournal(folder, openLog('info', { write: (line) => void lines.push(JSON.parse(line)) }), () => at);
const send = (way: string) => async (path: string, sent: object) =>
  void told.push({ way, path, words: JSON.stringify(sent) });
const rest = { patch: send('patch'), post: send('post') } as unknown as REST;
const asked = (id: string, locale = 'zh-CN') =>
  ({
    id,
    token: `token-${id}`,
    application_id: '7',
    locale,
    user: { username: '李伟' },
    data: { name: 'ask' },
  }) as unknown as APIInteraction;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
/** As a process that is gone has left it. */
const leave = (id: string, change: object = {}) => {
  open().note(asked(id), Response.DeferredChannelMessageWithSource);
  const entry = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
  write(`${id}.json`, JSON.stringify({ ...entry, pid: GONE, ...change }));
};
const left = () => (existsSync(folder) ? readdirSync(folder) : []);

describe('a journal', () => {
  test('keeps what is promised until it is forgotten, and nothing else of the person', () => {
    const journal = open();
    journal.note(asked('1'), Response.DeferredChannelMessageWithSource);
    journal.note(asked('2'), Response.DeferredMessageUpdate);
    expect([journal.size(), left()]).toEqual([2, ['1.json', '2.json']]);
    const kept = readFileSync(join(folder, '1.json'), 'utf8');
    expect(Object.keys(JSON.parse(kept)).sort()).toEqual([
      'application_id',
      'at',
      'id',
      'isPress',
      'locale',
      'pid',
      'token',
    ]);
    expect(statSync(join(folder, '1.json')).mode & 0o077).toBe(0);
    journal.forget('1');
    journal.forget('9');
    expect([journal.size(), left()]).toEqual([1, ['2.json']]);
  });

  test('keeps nothing of what is answered at once', () => {
    open().note(asked('1'), Response.ChannelMessageWithSource);
    expect(left()).toEqual([]);
  });

  test('tells whom a process that is gone has left, in their language, and once', async () => {
    leave('1');
    leave('2', { locale: 'en-US', isPress: true });
    expect(await open().tellLeft(rest)).toBe(2);
    expect(told).toMatchObject([
      {
        way: 'patch',
        path: '/webhooks/7/token-1/messages/%40original',
        words: expect.stringContaining(zhCN.errors.interrupted),
      },
      { way: 'post', path: '/webhooks/7/token-2', words: expect.stringContaining(enUS.errors.interrupted) },
    ]);
    expect(lines).toMatchObject([{ level: 40, requests: 2 }]);
    expect([await open().tellLeft(rest), left()]).toEqual([0, []]);
  });

  test('leaves alone what another process, or itself, is about to answer', async () => {
    leave('1', { pid: process.ppid });
    const journal = open();
    journal.note(asked('2'), Response.DeferredChannelMessageWithSource);
    expect(await journal.tellLeft(rest)).toBe(0);
    expect([told, left()]).toEqual([[], ['1.json', '2.json']]);
  });

  test('removes what Discord takes no more', async () => {
    leave('1', { at: NOW - 15 * MINUTE_MS });
    expect([await open().tellLeft(rest), left()]).toEqual([0, []]);
  });

  test('counts nobody who could not be told, which is one line', async () => {
    leave('1');
    const refusing = { patch: () => Promise.reject(new Error('Unknown Webhook')) } as unknown as REST;
    expect([await open().tellLeft(refusing), left()]).toEqual([0, []]);
    expect(lines).toMatchObject([{ level: 40, msg: 'A request left open could not be told' }]);
  });

  test('that cannot be written says so once', () => {
    writeFileSync(folder, 'a file in its place');
    const journal = open();
    for (const id of ['1', '2']) journal.note(asked(id), Response.DeferredChannelMessageWithSource);
    journal.forget('1');
    expect([journal.size(), lines.length]).toEqual([0, 1]);
    rmSync(folder);
  });

  test('of two processes that begin at once, one tells', async () => {
    leave('1');
    await Promise.all([open().tellLeft(rest), open().tellLeft(rest)]);
    expect(told).toHaveLength(1);
  });
});

describe('a file', () => {
  test('that was not written to its end tells nobody; it is removed when its time is over', async () => {
    leave('1');
    const whole = readFileSync(join(folder, '1.json'), 'utf8');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        write('1.json', whole.slice(0, length));
        utimesSync(join(folder, '1.json'), NOW / 1_000, NOW / 1_000);
        expect([await open().tellLeft(rest), left()]).toEqual([0, ['1.json']]);
        expect([await open(NOW + 15 * MINUTE_MS).tellLeft(rest), left()]).toEqual([0, []]);
      }),
    );
    expect([told, lines]).toEqual([[], []]);
  });

  test('of any other content tells nobody, and stops nothing', async () => {
    leave('1');
    const content = fc.oneof(fc.string(), fc.json(), fc.constant('{"id":1}'), fc.constant('null'));
    await fc.assert(
      fc.asyncProperty(content, async (text) => {
        write('2.json', text);
        expect(await open().tellLeft(rest)).toBeLessThanOrEqual(1);
      }),
    );
    expect(told).toHaveLength(1);
  });

  test('that is none of the journal is left alone', async () => {
    leave('1');
    write('notes.json', '{}');
    write('2.json.bak', 'x');
    await open().tellLeft(rest);
    expect(left().sort()).toEqual(['2.json.bak', 'notes.json']);
  });

  test('that cannot be removed is told to nobody', { skip: process.getuid?.() === 0 }, async () => {
    leave('1');
    chmodSync(folder, 0o500);
    expect(await open().tellLeft(rest)).toBe(0);
    chmodSync(folder, 0o700);
  });
});
