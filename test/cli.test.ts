import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonLines } from './jsonLines.ts';
import { MADE_UP_DIRECTORY } from './madeUpCorpus.ts';
import { grownCorpus, MANY_PARAGRAPHS } from './process/grownCorpus.ts';

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
  const nowhere = await runWith({ CORPUS_DIR: join(directory, 'nowhere') }, ['corpus', 'check']);
  expect([nowhere.code, nowhere.output]).toEqual([1, '']);
  expect(nowhere.errors.trimEnd().split('\n')).toHaveLength(1);
});

test.concurrent('another folder is asked in place of the corpus, by the names of the project', async () => {
  const asked = [
    ['守塔人最多可以连着值守多少天？', '《灯塔公约》，第4条第1款', '守塔人连续值守不得超过二十八天'],
    ['安理会设立了什么来核实航标？', 'S/RES/9999(2031)，第2段', '决定设立航标观察组'],
    ['抽查的雾号有多少座坏了？', 'A/99/17，第5段', '有215座声音过弱'],
    ['How many keepers died in accidents of small boats?', 'A/99/17，第7段', 'six keepers lost their lives'],
    ['/mission 联黎部队', 'A/99/17，第8段', '联合国驻黎巴嫩临时部队(联黎部队)的海上工作队'],
  ] as const;
  const file = join(directory, 'questions.jsonl');
  writeFileSync(file, asked.map(([question], id) => JSON.stringify({ id, question })).join('\n'));
  const settings = { CORPUS_DIR: join(directory, 'nowhere'), CACHE_DIR: join(directory, 'cache') };
  const { code, output, errors } = await runWith(settings, ['ask', '--corpus', MADE_UP_DIRECTORY, '--batch', file]);
  expect([code, errors]).toEqual([0, '']);
  const found = objects(output).map(({ quotes }) => (quotes as { citation: string; text: string }[])[0]);
  expect(found).toMatchObject(asked.map(([, citation, text]) => ({ citation, text: expect.stringContaining(text) })));
});

test.concurrent('a chat answers before all vectors are made, and ends when its input does', async () => {
  const { code, output, errors } = await runWith(grownCorpus(MANY_PARAGRAPHS), ['chat'], '/paragraph A/68/652:15\n');
  expect([code, errors]).toEqual([0, '']);
  expect(output).toContain('A/68/652，第15段');
});
