import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { TERMINAL } from '../../src/command/command.ts';
import { complete } from '../../src/dispatch/complete.ts';
import { parseLine } from '../../src/dispatch/parseLine.ts';
import { openLog } from '../../src/log/log.ts';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { type Wording, zhCN } from '../../src/presentation/wording/zhCN.ts';
import type { Library } from '../../src/search/library.ts';
import { completeLine, openChat } from '../../src/terminal/chat.ts';
import { library } from '../library.ts';
import { wholeLibrary } from '../wholeLibrary.ts';

/** What a chat prints until its input ends. */
async function chat(wording: Wording, lines: string): Promise<string> {
  const output = new PassThrough();
  const terminal = { input: Readable.from([lines]), output, colour: false };
  await openChat(await wholeLibrary(), wording, openLog('silent'), terminal);
  return text(output.end());
}

test('a chat goes on from its last answer, and asks back where there is none', async () => {
  const output = await chat(zhCN, '它的预算呢？\n/mission 联科行动\n它的预算呢？\n联科行动缩编到多少人？\n继续\n');
  expect(output.indexOf('我不知道您指的是哪一个')).toBeLessThan(output.indexOf('联合国科特迪瓦行动'));
  expect(output).toContain('🔎 联科行动的预算呢？');
  expect(output).toContain('A/68/652，第12段');
});

test('a chat answers line after line, in the language asked for, and ends with its input', async () => {
  const output = await chat(enUS, '/paragraph 15\n/nothing\n');
  expect(output).toMatch(/^Pilcrow: ask in plain words/u);
  expect(output).toContain('A/68/652, para. 15');
  expect(output).toContain('There is no command /nothing');
});

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const completed = (line: string) =>
  completeLine(line, SLASH_COMMANDS, (typing) =>
    complete(typing, { locales: ['zh-CN'], setting: TERMINAL }, opened, { error: () => {} }),
  );

/** What readline makes of a line: the common beginning of the candidates takes the place of what was typed. */
function afterTab(line: string): string {
  const [candidates, replaced] = completed(line);
  const [first = '', ...others] = candidates.filter((candidate) => candidate !== '');
  let common = first;
  for (const other of others) while (!other.startsWith(common)) common = common.slice(0, -1);
  return common.startsWith(replaced) || !replaced.startsWith(common)
    ? line.slice(0, line.length - replaced.length) + common
    : line;
}

describe('the Tab key', () => {
  test.each([
    ['/mi', '/mission '],
    ['/特', '/特派'],
    ['／特', '/特派'],
    ['/段落', '/段落 '],
    ['/mission mlwdt', '/mission MINUSMA'],
    ['/特派团 聯利特派團', '/特派团 UNMIL'],
    ['/outline 战略', '/outline 一'],
    ['/paragraph 第15', '/paragraph 15'],
    ['/resolution 2098', '/resolution S/RES/2098(2013)'],
  ])('completes %s to %s', (line, whole) => {
    expect(afterTab(line)).toBe(whole);
  });

  test.each(['/mission 马里', '/resolution 67', '/paragraph 1', '/mission minus', '/outline 安全'])(
    'never takes away what was typed, where several things are meant: %s',
    (line) => {
      expect(afterTab(line).startsWith(line)).toBe(true);
      expect(completed(line)[0].length).toBeGreaterThan(1);
    },
  );

  test('lists what may be meant as people know it', () => {
    expect(completed('/mission 马里')[0]).toContain('马里稳定团 MINUSMA');
  });

  test('lists all commands and their Chinese names after a slash', () => {
    const [names, replaced] = completed('/');
    expect(replaced).toBe('/');
    for (const { name, aliases } of SLASH_COMMANDS)
      for (const each of [name, ...aliases]) expect(names).toContain(`/${each} `);
  });

  test.each(['', '多少人', '/nonsense x', '/ask 马里', '/search 马里', '/help x', '/constructor x'])(
    'does nothing for %j',
    (line) => {
      expect(completed(line)[0]).toEqual([]);
    },
  );
});

test('a line that is completed asks for what was meant', () => {
  expect(parseLine(afterTab('/mission mlwdt'), SLASH_COMMANDS)).toEqual({
    command: 'mission',
    options: { name: 'MINUSMA' },
  });
});
