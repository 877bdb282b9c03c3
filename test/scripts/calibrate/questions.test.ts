import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenQuestions, isOdd, keptOut, rowsOf } from '../../../scripts/calibrate/questions.ts';

test('half of the second blind set, and all of the shared and the tried ones, are kept back', () => {
  const questions = goldenQuestions();
  const sets = new Set(questions.map(({ set }) => set));
  expect([...sets].toSorted()).toEqual(['answers', 'blind', 'blindTwo', 'refusals']);
  expect(questions.filter(({ set }) => set === 'blindTwo')).toHaveLength(97);
  const asked = new Set(questions.map(({ question }) => question));
  const kept = rowsOf('test/golden/blindTwo.jsonl').filter(({ id }) => !isOdd(String(id)));
  const alone = kept.filter(({ question }) => !asked.has(String(question)));
  expect(alone.length).toBeGreaterThan(90);
});

test('documents that were kept out become one document, with their questions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  writeFileSync(join(folder, 'passages.jsonl'), '{"text":"甲。"}\n{"text":"乙。"}\n');
  writeFileSync(join(folder, 'questions.jsonl'), '{"question":"谁","isAnswered":true}\n');
  const { document, questions } = keptOut(folder);
  expect(document.paragraphs.map(({ text }) => text)).toEqual(['甲。', '乙。']);
  expect(questions).toEqual([{ set: 'un', question: '谁', isAnswered: true }]);
});
