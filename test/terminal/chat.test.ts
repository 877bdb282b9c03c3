import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

test('a chat answers line after line, in the language asked for, and ends with its input', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'chat', '--locale', 'en-US'], {
    env: { PATH: process.env.PATH },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  child.stdin.end('/paragraph 15\n/nothing\n');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(output).toMatch(/^Pilcrow: ask in plain words/u);
  expect(output).toContain('A/68/652, para. 15');
  expect(output).toContain('There is no command /nothing');
});
