import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptName, readNewDocument } from '../../../src/ingest/adding/newDocument.ts';
import { readTask } from '../../../src/ingest/adding/readTask.ts';
import { CorpusError } from '../../../src/ingest/fault.ts';
import { readHere } from '../../process/readHere.ts';
import { HALF_A_MILLION_ARTICLES } from './malformed/hostileTexts.ts';
import { MALFORMED } from './malformed/malformedFiles.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, bytes: string | Uint8Array): string {
  const file = join(directory, name);
  writeFileSync(file, bytes);
  return file;
}

const read = (name: string, bytes: string | Uint8Array) => readNewDocument(write(name, bytes), {}, 'made up');

/** The same without the thread, which makes no difference (below). */
const readAt = (name: string, bytes: string | Uint8Array, given = {}) => readHere(write(name, bytes), given);

const REPORT =
  '大会\n\n第九十九届会议\n\n灯塔的维护\n\n秘书长的报告\n\n一. 灯塔\n\n1. 灯塔每天擦灯。\n\n2. 守塔人每年报告两次。';

test('a file is read as a document that knows what its masthead says', async () => {
  const { files, json, faults } = await read('A_99_17.txt', REPORT);
  expect(faults).toEqual([]);
  expect(json).toMatchObject({
    symbol: 'A/99/17',
    symbolSource: 'the name of the file',
    title: { zh: '灯塔的维护' },
    file: 'A-99-17.txt',
    source: 'made up',
  });
  expect(files.document.info).toMatchObject({ id: 'a-99-17', title: { zh: '灯塔的维护', en: '灯塔的维护' } });
  expect(files.document.paragraphs.map(({ id }) => id)).toEqual(['front', 1, 2]);
});

test('what the operator says counts more than the masthead', async () => {
  const given = {
    symbol: 'A/99/18',
    language: 'zh-Hant',
    title: { zh: '塔' },
    dates: { issued: '2044-03-12' },
  } as const;
  const { json } = await readAt('A_99_17.txt', REPORT, given);
  expect(json).toMatchObject({ ...given, symbolSource: 'given by the operator' });
});

test('what the operator says wrongly is refused in one sentence', async () => {
  await expect(readAt('a.txt', REPORT, { symbol: 'the report' })).rejects.toThrow('symbol is no document symbol');
});

test.each([
  ['empty.txt', '', 'is empty'],
  ['blank.txt', '   \n', 'no numbered paragraph found'],
  ['a.exe', 'MZ', 'is none of .txt'],
  ['a.docx', 'no archive', 'The file is damaged, cut off, or no ZIP archive'],
])('%s is refused in one sentence that names it', async (name, bytes, said) => {
  const failed = read(name, bytes).then(({ faults }) => {
    throw new Error(faults.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  });
  await expect(failed).rejects.toThrow(said);
  await expect(failed).rejects.toThrow(name);
});

test.each([
  [HALF_A_MILLION_ARTICLES, { seconds: 1, megabytes: 1024 }, 'takes more than 1 s'],
  [MALFORMED.find(({ name }) => name === 'elements.html'), { seconds: 120, megabytes: 150 }, 'takes more than 150 MB'],
])('a file that takes too much is refused in one sentence', async (malformed, limits, said) => {
  if (!malformed) throw new Error('There is no such file');
  const refused = readNewDocument(write(malformed.name, malformed.bytes()), {}, 'made up', limits);
  await expect(refused).rejects.toThrow(CorpusError);
  await expect(refused).rejects.toThrow(`${malformed.name}: ${said}`);
});

test.each([
  'line-of-20-mb.txt',
  'laughs.docx',
  'zip-bomb.docx',
  'gigantic-table.html',
  'print.pdf.docx',
  'noise.bin.html',
])('%s is read or refused on its thread as it is here', async (wanted) => {
  const malformed = MALFORMED.find(({ name }) => name === wanted);
  if (!malformed) throw new Error('There is no such file');
  const there = await read(wanted, malformed.bytes()).catch((error: CorpusError) => error);
  const here = await readTask({ file: join(directory, wanted), given: {}, source: 'made up' });
  expect(there.faults).toEqual(here.faults);
  expect('files' in there).toBe('files' in here);
});

test('a fault names the file as it came, not as it would be kept', async () => {
  const { faults } = await readAt('灯塔 (1).txt', '1. 灯。\n\n¹ 无主之注。');
  expect(faults).toEqual([
    { file: join(directory, '灯塔 (1).txt'), line: 3, message: 'footnote fn1 has no mark of its own' },
  ]);
});

test('a text in Big5 is read when the operator confirms it, and again from the corpus', async () => {
  // 燈塔公約 in Big5.
  const bytes = Buffer.from('bf4fb6f0a4bdacf9', 'hex');
  const text = Buffer.concat([bytes, Buffer.from('\n\n1. '), bytes, Buffer.from('\n')]);
  await expect(readAt('big5.txt', text)).rejects.toThrow('neither UTF-8 nor Chinese in GB18030');
  const { files, json } = await readAt('big5.txt', text, { encoding: 'big5' });
  expect(files.document.paragraphs.map((each) => each.text)).toEqual(['燈塔公約', '燈塔公約']);
  expect(json.encoding).toBe('big5');
  await expect(readAt('big5.txt', text, { encoding: 'koi8-r' })).rejects.toThrow();
});

test('a file that is not there, or a folder, is refused', async () => {
  await expect(readNewDocument(join(directory, 'nowhere.txt'), {}, 'x')).rejects.toThrow('no such file');
  await expect(readNewDocument(directory, {}, 'x')).rejects.toThrow('is no file');
});

test('a file larger than any document is refused before it is read', async () => {
  const file = write('large.txt', 'x');
  truncateSync(file, 65 * 1024 * 1024);
  await expect(readNewDocument(file, {}, 'x')).rejects.toThrow('has more than 64 MB');
});

test.each([
  ['/tmp/报告 (1).PDF', '1.pdf'],
  ['/tmp/报告.txt', 'document.txt'],
  ['A_68_652-ZH.docx', 'A-68-652-ZH.docx'],
  ['..txt', 'document.txt'],
])('%s is kept as %s', (file, name) => {
  expect(keptName(file)).toBe(name);
});
