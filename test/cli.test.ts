import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grownCorpus, MANY_PARAGRAPHS } from './grownCorpus.ts';
import { jsonLines } from './jsonLines.ts';

interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Our own process, as `npm run` starts it, without any setting. */
const run = (...args: string[]): Promise<Finished> => runWith({}, args);

function runWith(settings: Record<string, string>, args: readonly string[], input = ''): Promise<Finished> {
  const env = { PATH: process.env.PATH, ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { env });
  child.stdin.end(input);
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
}

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const objects = jsonLines<Record<string, unknown>>;

test.concurrent('ask --json prints one object', async () => {
  const { code, output, errors } = await run('ask', '--json', '2013年有多少维和人员被打死？');
  expect([code, errors]).toEqual([0, '']);
  expect(objects(output)).toMatchObject([
    {
      command: 'ask',
      kind: 'quoted',
      answer: '27 名维和军警人员在 13 次敌对行动中身亡',
      quotes: [{ document: 'A/68/652', paragraph: 51 }, {}, {}],
    },
  ]);
});

test.concurrent('a line that asks for nothing there is ends with 2, and says so on standard error', async () => {
  const { code, output, errors } = await run('fly');
  expect([code, output]).toEqual([2, '']);
  expect(errors).toMatch(/^There is no fly\.\nUsage: /u);
});

test.concurrent('settings and a corpus that are wrong end it in one sentence', async () => {
  const wrong = await runWith({ LOG_LEVEL: 'loud' }, ['ask', '85207']);
  expect([wrong.code, wrong.output]).toEqual([1, '']);
  expect(wrong.errors).toMatch(/^LOG_LEVEL [^\n]+\.\n$/u);
  const nowhere = await runWith({ CORPUS_DIR: join(directory, 'nowhere') }, ['check']);
  expect([nowhere.code, nowhere.output]).toEqual([1, '']);
  expect(nowhere.errors.trimEnd().split('\n')).toHaveLength(1);
});

test.concurrent('a chat answers before all vectors are made, and ends when its input does', async () => {
  const { code, output, errors } = await runWith(grownCorpus(MANY_PARAGRAPHS), ['chat'], '/paragraph A/68/652:15\n');
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain('A/68/652，第15段');
});
