import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CORPUS_DIRECTORY, checkCorpus } from '../../src/open.ts';
import { corpus } from '../../src/terminal/corpusJobs.ts';
import { library } from '../library.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  cpSync(CORPUS_DIRECTORY, join(directory, 'corpus'), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

/** What a job on a copy of the corpus prints, and its exit code; `typed` is what the operator answers. */
async function run(args: string[], typed = '') {
  let [output, errors] = ['', ''];
  const input = new PassThrough();
  input.end(typed);
  const code = await corpus(args, {
    print: (line) => (output += `${line}\n`),
    complain: (line) => (errors += `${line}\n`),
    input,
    output: new PassThrough(),
    colour: false,
    corpus: join(directory, 'corpus'),
    checkCorpus: () => checkCorpus(join(directory, 'corpus')),
    withLibrary: async (use) => use(await library()),
    withRemote: () => Promise.reject(new Error('There is no cluster')),
  });
  return { code, output, errors };
}

function write(name: string, text: string): string {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
}

const REPORT = '大会\n\n灯塔的维护\n\n秘书长的报告\n\n1. 灯塔每天擦灯。\n\n2. 守塔人每年报告两次。';
const folders = () =>
  readdirSync(join(directory, 'corpus'), { withFileTypes: true }).filter((each) => each.isDirectory());

describe('add', () => {
  test('shows what a file holds, and adds it to whoever agrees', async () => {
    const file = write('A_99_17.txt', REPORT);
    const { code, output } = await run(['add', file], 'y\n');
    expect(code).toBe(0);
    expect(output).toContain('“灯塔每天擦灯。” — A/99/17，第1段');
    expect(output).toMatch(/Added as a-99-17\.\n$/u);
    expect((await run(['list'])).output).toContain('a-99-17  zh-Hans  —  A/99/17  灯塔的维护');
    expect((await run(['check'])).output).toBe('The corpus is without fault.\n');
    expect((await run(['show', 'a/99/17'])).output).toContain('“守塔人每年报告两次。” — A/99/17，第2段');
  });

  test.each(['n\n', '\n', ''])('adds nothing for the answer %j', async (typed) => {
    const { code, output } = await run(['add', write('A_99_17.txt', REPORT)], typed);
    expect([code, output.split('\n').at(-2)]).toEqual([0, 'Nothing was added.']);
    expect(folders()).toHaveLength(1);
  });

  test('asks nobody with --yes', async () => {
    const { output } = await run([
      'add',
      write('a.txt', REPORT),
      '--yes',
      '--symbol',
      'A/99/18',
      '--issued',
      '2044-03-12',
    ]);
    expect(output).toContain('symbol       A/99/18 (given by the operator)');
    expect(output).toContain('issued       2044-03-12');
    expect(output).toContain('Added as a-99-18.');
  });

  test('refuses a document with a fault, and names its line', async () => {
    const { code, errors } = await run(['add', write('a.txt', `${REPORT}\n\n¹ 无主之注。`), '--yes']);
    expect(code).toBe(1);
    expect(errors).toMatch(/a\.txt:11: footnote fn1 has no mark of its own/u);
    expect(folders()).toHaveLength(1);
  });

  test('refuses a file that cannot be read', async () => {
    await expect(run(['add', join(directory, 'nowhere.txt'), '--yes'])).rejects.toThrow('nowhere.txt');
    expect(folders()).toHaveLength(1);
  });
});

test('remove takes a document away, by its symbol or its folder', async () => {
  await run(['add', write('A_99_17.txt', REPORT), '--yes']);
  expect((await run(['remove', 'A/99/17'])).output).toBe('Removed A/99/17 (a-99-17).\n');
  expect(folders()).toHaveLength(1);
});

test('rebuild says what it has read', async () => {
  expect((await run(['rebuild'])).output).toBe('1 documents, 96 paragraphs, by words alone.\n');
});

test.each([
  [['add'], 'Name one file to add.'],
  [['show', 'A/1/1'], 'A/1/1 is not in the corpus.'],
  [['remove'], 'Name one document'],
  [['list', '--all'], '--all'],
  [['burn'], 'There is no corpus burn'],
  [[], 'There is no corpus'],
])('%j is no job', async (args, said) => {
  await expect(run(args)).rejects.toThrow(said);
});

test('two languages of one symbol are told apart by their folders', async () => {
  await run(['add', write('a.txt', REPORT), '--yes', '--symbol', 'A/99/17']);
  await run(['add', write('b.txt', 'Lighthouses\n\n1. Lamps are cleaned.'), '--yes', '--symbol', 'A/99/17']);
  await expect(run(['show', 'A/99/17'])).rejects.toThrow('in the corpus as a-99-17 and a-99-17-en: name one.');
  expect((await run(['remove', 'a-99-17-en'])).code).toBe(0);
});
