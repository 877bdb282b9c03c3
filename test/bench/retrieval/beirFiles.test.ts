import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beirFiles } from '../../../bench/retrieval/beirFiles.ts';
import { readTestSet } from '../../../scripts/evaluate/beir.ts';

const ASKED = [
  { question: '谁？', passages: ['甲。\n', '乙。'], answers: ['甲', '甲'] },
  { question: ' 哪里？', passages: ['乙。'], answers: [] },
  { question: '谁？', passages: ['丙。'], answers: ['丙'] },
];

test('the same text is one passage or one question, trimmed, numbered as it comes up', () => {
  expect(beirFiles(ASKED)).toEqual({
    'corpus.jsonl':
      '{"_id":"d0","title":"","text":"甲。"}\n{"_id":"d1","title":"","text":"乙。"}\n{"_id":"d2","title":"","text":"丙。"}\n',
    'queries.jsonl': '{"_id":"q0","text":"谁？","answers":["甲","丙"]}\n{"_id":"q1","text":"哪里？","answers":[]}\n',
    'qrels/test.tsv': 'query-id\tcorpus-id\tscore\nq0\td0\t1\nq0\td1\t1\nq0\td2\t1\nq1\td1\t1\n',
  });
});

test('what is written is read back as a test set, whatever the texts', () => {
  const text = fc.string({ minLength: 1, unit: 'binary' }).filter((each) => each.trim() !== '');
  fc.assert(
    fc.property(fc.array(fc.record({ question: text, passages: fc.array(text, { minLength: 1 }) })), (asked) => {
      const directory = mkdtempSync(join(tmpdir(), 'beir-'));
      for (const [file, written] of Object.entries(beirFiles(asked.map((each) => ({ ...each, answers: [] }))))) {
        mkdirSync(dirname(join(directory, file)), { recursive: true });
        writeFileSync(join(directory, file), written);
      }
      const { passages, questions, relevance } = readTestSet(directory);
      for (const each of asked) {
        const question = questions.find((one) => one.text === each.question.trim());
        const relevant = passages
          .filter(({ id }) => relevance.get(question?.id ?? '')?.has(id))
          .map(({ text }) => text);
        expect(relevant).toEqual(expect.arrayContaining(each.passages.map((passage) => passage.trim())));
      }
    }),
    { numRuns: 30 },
  );
});
