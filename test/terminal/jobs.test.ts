import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, checkCorpus, closeLibrary, openCorpus } from '../../src/open.ts';
import { runJob, type Surroundings } from '../../src/terminal/jobs.ts';
import { paragraph } from '../corpus.ts';
import { jsonLines } from '../jsonLines.ts';
import { library } from '../library.ts';
import { grownCorpus, MANY_PARAGRAPHS } from '../process/grownCorpus.ts';

/** What a job prints, and its exit code; the library answers by words alone. */
const run = (...args: string[]) =>
  runWith(args, async (use) => use(await library(), { log: openLog('silent'), publicUrl: undefined }));

async function runWith(
  args: string[],
  withLibrary: Surroundings['withLibrary'],
): Promise<{ code: number; output: string; errors: string }> {
  let [output, errors] = ['', ''];
  const surroundings: Surroundings = {
    print: (line) => (output += `${line}\n`),
    complain: (line) => (errors += `${line}\n`),
    input: new PassThrough(),
    output: new PassThrough(),
    colour: false,
    corpus: CORPUS_DIRECTORY,
    withLibrary,
    withRemote: () => Promise.reject(new Error('There is no cluster')),
    exportSite: async (_, directory) =>
      directory === 'taken' ? { isDone: false, sentence: 'It is taken.' } : { isDone: true, sentence: directory },
    checkCorpus: () => checkCorpus(CORPUS_DIRECTORY),
  };
  const code = await runJob(args, surroundings);
  return { code, output, errors };
}

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const objects = jsonLines<Record<string, unknown>>;

test('ask prints the reply, in the language wanted', async () => {
  const { code, output } = await run('ask', '--locale', 'zh-TW', '/paragraph', '15');
  expect(code).toBe(0);
  expect(output).toContain(`「${paragraph(15).text}」`);
  expect(output).toContain('A/68/652，第15段');
});

test('an honest “not found” is no error', async () => {
  const { code, output } = await run('ask', 'MINUSCA有多少人？');
  expect(code).toBe(0);
  expect(output).toContain('语料未提及“MINUSCA”。');
});

test('ask --batch answers each line in order, bad ones too', async () => {
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

test('site exports into a folder, and says in a sentence why it cannot', async () => {
  expect(await run('site')).toMatchObject({ code: 0, output: 'site\n' });
  expect(await run('site', 'public', '--locale', 'en-US')).toMatchObject({ code: 0, output: 'public\n' });
  expect(await run('site', 'taken')).toMatchObject({ code: 1, errors: 'It is taken.\n' });
  expect((await run('site', 'a', 'b')).code).toBe(2);
});

test('paragraphs --json prints every paragraph, from which every quote can be cut', async () => {
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

test('check says that the corpus is without fault', async () => {
  expect(await run('corpus', 'check')).toEqual({ code: 0, output: 'The corpus is without fault.\n', errors: '' });
});

test.each([
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

test.each([
  ['that is not there', 'nowhere.jsonl', [], '读不到文件 nowhere.jsonl：它不存在，或者不能读取。\n'],
  ['that is a folder', 'src', ['--locale', 'en-US'], 'The file src is not there, or cannot be read.\n'],
])('a file %s is named in one sentence', async (_, file, more, errors) => {
  expect(await run('ask', '--batch', file, ...more)).toEqual({ code: 1, output: '', errors });
});

test('a command that is not there is told as JSON, too, and is bad usage', async () => {
  const { code, output } = await run('ask', '--json', '/nonsense');
  expect(code).toBe(2);
  expect(objects(output)).toMatchObject([{ command: '', kind: 'error', answer: null, quotes: [] }]);
});

test('figures --json writes one object a line, each with its quote', async () => {
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

  /** Opens such a corpus for a job, and closes it afterwards; `logged` takes the lines of the log. */
  const opening =
    ({ CORPUS_DIR, CACHE_DIR }: ReturnType<typeof grownCorpus>, logged: string[] = []): Surroundings['withLibrary'] =>
    async (use) => {
      const log = openLog('debug', { write: (line) => void logged.push(line) });
      const opened = await openCorpus(CORPUS_DIR, log, CACHE_DIR);
      return use(opened, { log, publicUrl: undefined }).finally(() => closeLibrary(opened));
    };

  test('each question is answered, also from what is new, and vectors are made once', async () => {
    const grown = grownCorpus([LIGHTHOUSE]);
    const { code, output, errors } = await runWith(['ask', '--json', '灯塔由谁维护？'], opening(grown));
    expect([code, errors]).toEqual([0, '']);
    const [{ quotes }] = objects(output) as [{ quotes: unknown[] }];
    expect(quotes[0]).toMatchObject({ document: 'A/68/999', paragraph: 1 });
    expect(readdirSync(grown.CACHE_DIR).filter((name) => name.endsWith('.vectors'))).toHaveLength(1);

    const batch = join(directory, 'one.jsonl');
    writeFileSync(batch, '{"id":1,"question":"灯塔由谁维护？"}');
    const logged: string[] = [];
    const again = await runWith(['ask', '--batch', batch], opening(grown, logged));
    expect([again.code, again.errors, logged]).toEqual([0, '', []]);
    expect(objects(again.output)).toMatchObject([{ id: 1, kind: 'quoted' }]);
  }, 120_000);

  test('what needs no meaning waits for none', async () => {
    const { code, output } = await runWith(['paragraphs', '--json'], opening(grownCorpus(MANY_PARAGRAPHS)));
    expect([code, objects(output).length]).toEqual([0, 96 + MANY_PARAGRAPHS.length + 1]);
  });
});
