import { expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import {
  documentItem,
  documentLines,
  documentListMessage,
  documentMessage,
} from '../../../src/presentation/replies/documentList.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import type { Document } from '../../../src/report/document.ts';
import { SEVERAL } from '../../search/severalDocuments.ts';
import { buttonsIn, LANGUAGES, selectIn, wordsIn } from '../messages.ts';

const REQUEST = { command: 'documents', options: {} };
const [chinese, english] = SEVERAL as [Document, Document];
const linesOf = (lines: ReturnType<typeof documentItem>) => wordsIn({ components: [{ kind: 'text', lines }] });

/** Many documents with long names. */
const many = Array.from({ length: 40 }, (_, at): Document => {
  const title = { zh: `灯塔的管理${'以及其他各种事项'.repeat(60)}`, en: 'Management of lighthouses '.repeat(20) };
  return { ...chinese, info: { ...chinese.info, id: `a-${at}`, symbol: `A/${at}/1`, title } };
});

test('a document is one item: symbol, title, length and recorded errors', () => {
  expect(linesOf(documentItem(chinese, zhCN))).toBe('A/77/901 《灯塔的管理》\n共 4 段 · 已记录原文错误 0 处');
});

test.each(LANGUAGES)('in %s every page holds as many as its select, and fits', (_, wording) => {
  const ids: string[] = [];
  for (const page of [1, 2, 3, 4, 5, 6, 7]) {
    const message = documentListMessage(many, page, REQUEST, wording);
    expect(faults(message)).toEqual([]);
    const values = selectIn(message)?.choices.map(({ value }) => value) ?? [];
    for (const value of values) expect(wordsIn(message)).toContain(`A/${value.slice(2)}/1 `);
    ids.push(...values);
  }
  expect(ids).toEqual(many.map(({ info }) => info.id));
});

test('two languages of one symbol are told apart', () => {
  const labels = selectIn(documentListMessage(SEVERAL, 1, REQUEST, zhCN))?.choices.map(({ label }) => label);
  expect(labels?.slice(0, 3)).toEqual([
    'A/77/901 《灯塔的管理》 2022 · 简体中文',
    'A/77/901 《灯塔的管理》 2022 · 英文',
    'A/78/902 《灯塔的管理》 2023',
  ]);
});

test('a document is described with its source, and leads to its contents and its other language', () => {
  const message = documentMessage(chinese, [english], zhCN);
  expect(wordsIn(message)).toContain('文本来源：Made up for the tests');
  expect(wordsIn(message)).toContain('共 2 节');
  expect(buttonsIn(message).map(({ label, request }) => [label, request])).toEqual([
    ['目录', { command: 'outline', options: { document: 'a-77-901' } }],
    ['英文', { command: 'documents', options: { name: 'a-77-901-en' } }],
  ]);
  expect(faults(message)).toEqual([]);
});

test('what is said of a document is the same wherever it is described', () => {
  expect(wordsIn(documentMessage(chinese, [], zhCN))).toContain(linesOf(documentLines(chinese, zhCN)));
});

test('a corrigendum says what it corrects', () => {
  const corrigendum = { ...chinese, info: { ...chinese.info, symbol: 'A/77/901/Corr.1' } };
  expect(wordsIn(documentMessage(corrigendum, [], zhCN))).toContain('更正 A/77/901');
  expect(wordsIn(documentMessage(chinese, [], zhCN))).not.toContain('更正');
});
