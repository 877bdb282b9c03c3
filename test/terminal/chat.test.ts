import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const chat = async (locale: string, lines: string): Promise<string> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'chat', '--locale', locale], {
    env: { PATH: process.env.PATH },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  child.stdin.end(lines);
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  return output;
};

test('a chat goes on from its last answer, and asks back where there is none', async () => {
  const output = await chat('zh-CN', '它的预算呢？\n/mission 联科行动\n它的预算呢？\n联科行动缩编到多少人？\n继续\n');
  expect(output.indexOf('我不知道您指的是哪一个')).toBeLessThan(output.indexOf('联合国科特迪瓦行动'));
  expect(output).toContain('🔎 联科行动的预算呢？');
  expect(output).toContain('A/68/652，第12段');
});

test('a chat answers line after line, in the language asked for, and ends with its input', async () => {
  const output = await chat('en-US', '/paragraph 15\n/nothing\n');
  expect(output).toMatch(/^Pilcrow: ask in plain words/u);
  expect(output).toContain('A/68/652, para. 15');
  expect(output).toContain('There is no command /nothing');
});
