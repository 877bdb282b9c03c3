import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraph } from './corpus.ts';
import { grownCorpus, MANY_PARAGRAPHS } from './grownCorpus.ts';

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

const objects = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

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

test.concurrent('ask prints the reply, in the language wanted', async () => {
  const { code, output } = await run('ask', '--locale', 'zh-TW', '/paragraph', '15');
  expect(code).toBe(0);
  expect(output).toContain(`「${paragraph(15).text}」`);
  expect(output).toContain('A/68/652，第15段');
});

test.concurrent('an honest “not found” is no error', async () => {
  const { code, output } = await run('ask', 'MINUSCA有多少人？');
  expect(code).toBe(0);
  expect(output).toContain('语料未提及“MINUSCA”。');
});

test.concurrent('ask --batch answers each line in order, bad ones too', async () => {
  const file = join(directory, 'questions.jsonl');
  const lines = [
    '{"id":1,"question":"/help"}',
    'no JSON',
    '',
    '{"id":"b","question":"MINUSCA"}',
    '{"id":3}',
    '{"id":4,"question":"85207"}',
  ];
  writeFileSync(file, lines.join('\r\n'));
  const { code, output, errors } = await run('ask', '--batch', file);
  expect([code, errors]).toEqual([0, '']);
  expect(objects(output).map(({ id, kind }) => [id, kind])).toEqual([
    [1, 'text'],
    [null, 'error'],
    ['b', 'nothing_found'],
    [3, 'error'],
    [4, 'quoted'],
  ]);
});

test.concurrent('paragraphs --json prints every paragraph, from which every quote can be cut', async () => {
  const { code, output } = await run('paragraphs', '--json');
  expect(code).toBe(0);
  const printed = objects(output);
  expect(printed.map((each) => each.paragraph)).toEqual([
    'front',
    'summary',
    ...Array.from({ length: 93 }, (_, index) => index + 1),
    'fn1',
  ]);
  for (const each of printed) expect(each.text).toBe(paragraph(each.paragraph as number).text);
});

test.concurrent('check says that the corpus is without fault', async () => {
  expect(await run('check')).toEqual({ code: 0, output: 'The corpus is without fault.\n', errors: '' });
});

test.concurrent.each([
  ['no job', [], /^There is no such job\.\nUsage: /u],
  ['a job that is not there', ['fly'], /^There is no fly\.\nUsage: /u],
  ['no question', ['ask', ' '], /^There is no question\.\n/u],
  ['an option that is not there', ['ask', '--jsn', 'x'], /--jsn/u],
  ['a language that is not there', ['ask', '--locale', 'fr', 'x'], /^There is no locale fr\.\n/u],
])('%s is bad usage', async (_, args, said) => {
  const { code, output, errors } = await run(...args);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toMatch(said);
});

test.concurrent.each([
  ['that is not there', 'nowhere.jsonl', [], '读不到文件 nowhere.jsonl：它不存在，或者不能读取。\n'],
  ['that is a folder', 'src', ['--locale', 'en-US'], 'The file src is not there, or cannot be read.\n'],
])('a file %s is named in one sentence', async (_, file, more, errors) => {
  expect(await run('ask', '--batch', file, ...more)).toEqual({ code: 1, output: '', errors });
});

test.concurrent('a command that is not there is told as JSON, too, and is bad usage', async () => {
  const { code, output } = await run('ask', '--json', '/nonsense');
  expect(code).toBe(2);
  expect(objects(output)).toMatchObject([{ command: '', kind: 'error', answer: null, quotes: [] }]);
});

test.concurrent('figures --json writes one object a line, each with its quote', async () => {
  const { code, output } = await run('figures', '--json');
  expect(code).toBe(0);
  const figures = objects(output);
  expect(figures.length).toBeGreaterThan(150);
  for (const { paragraph: id, quote, start, end } of figures) {
    expect(paragraph(id as number).text.slice(start as number, end as number)).toBe(quote);
  }
});

describe('with a corpus whose vectors are not made yet', () => {
  const LIGHTHOUSE = '灯塔由渔业部门负责维护，每年检修两次。';

  test('each question is answered, also from what is new, and vectors are made once', async () => {
    const grown = grownCorpus([LIGHTHOUSE]);
    const { code, output, errors } = await runWith(grown, ['ask', '--json', '灯塔由谁维护？']);
    expect([code, errors]).toEqual([0, '']);
    const [{ quotes }] = objects(output) as [{ quotes: unknown[] }];
    expect(quotes[0]).toMatchObject({ document: 'A/68/999', paragraph: 1 });
    expect(readdirSync(grown.CACHE_DIR)).toHaveLength(1);

    const batch = join(directory, 'one.jsonl');
    writeFileSync(batch, '{"id":1,"question":"灯塔由谁维护？"}');
    const again = await runWith({ ...grown, LOG_LEVEL: 'debug' }, ['ask', '--batch', batch]);
    expect([again.code, again.errors]).toEqual([0, '']);
    expect(objects(again.output)).toMatchObject([{ id: 1, kind: 'quoted' }]);
  }, 120_000);

  test('a chat answers meanwhile, and ends when its input does', async () => {
    const { code, output, errors } = await runWith(grownCorpus(MANY_PARAGRAPHS), ['chat'], '/paragraph 15\n');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('A/68/652，第15段');
  });

  test('what needs no meaning waits for none', async () => {
    const { code, output } = await runWith(grownCorpus(MANY_PARAGRAPHS), ['paragraphs', '--json']);
    expect([code, objects(output).length]).toEqual([0, 96 + MANY_PARAGRAPHS.length + 1]);
  });
});
