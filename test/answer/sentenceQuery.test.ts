import { expect, test } from 'vitest';
import { queryOf } from '../../src/answer/question/query.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { sentenceQuery } from '../../src/answer/sentenceQuery.ts';
import { slotsOf } from '../../src/answer/slots.ts';
import { library } from '../library.ts';

const opened = await library();

function asked(question: string, id: number) {
  const passage = opened.passages.find(({ paragraph }) => paragraph.id === id);
  if (!passage) throw new Error(`No paragraph ${id}`);
  const understood = understand(question, opened);
  return sentenceQuery(queryOf(understood, opened, {}, 1), passage, slotsOf(understood, opened), opened);
}

test('the name of what a paragraph is about tells none of its sentences', () => {
  expect(asked('馬利的聯合國穩定團做哪些事？', 15).text).toBe('的做哪些事?');
  expect(asked('联海稳定团的任务期限', 16).text).toBe('的任务期限');
});

test('elsewhere the name does', () => {
  expect(asked('联海稳定团的任务期限', 35).text).toBe('联海稳定团的任务期限');
  expect(asked('无人机', 15).text).toBe('无人机');
});
