import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTestSet } from '../../../scripts/evaluate/beir.ts';

test('a set is read with its titles, and questions that nobody judged are left out', () => {
  const directory = mkdtempSync(join(tmpdir(), 'beir-'));
  mkdirSync(join(directory, 'qrels'));
  writeFileSync(
    join(directory, 'corpus.jsonl'),
    '{"_id":"a","title":"题","text":"文"}\n{"_id":"b","title":"","text":"字"}\n',
  );
  writeFileSync(join(directory, 'queries.jsonl'), '{"_id":"1","text":"问"}\n{"_id":"2","text":"谁"}\n');
  writeFileSync(join(directory, 'qrels', 'test.tsv'), 'query-id\tcorpus-id\tscore\n1\ta\t1\n1\tb\t0\n');
  const { passages, questions, relevance } = readTestSet(directory);
  expect(passages).toEqual([
    { id: 'a', text: '题\n文' },
    { id: 'b', text: '字' },
  ]);
  expect(questions).toEqual([{ id: '1', text: '问' }]);
  expect(relevance.get('1')?.get('a')).toBe(1);
});

test('a folder that is no set is refused in one sentence', () => {
  expect(() => readTestSet('/nowhere')).toThrow('test.tsv is missing');
});
