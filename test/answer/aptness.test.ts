import { expect, test } from 'vitest';
import { aptness } from '../../src/answer/aptness.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { slotsOf } from '../../src/answer/slots.ts';
import { library } from '../library.ts';

const opened = await library();

const of = (question: string, id: number) => {
  const passage = opened.passages.find(({ paragraph }) => paragraph.id === id);
  if (!passage) throw new Error(`No paragraph ${id}`);
  return aptness(passage, slotsOf(understand(question, opened), opened), opened);
};

test('a number of all is apter than that of one mission, where nobody is named', () => {
  expect(of('2013年有多少维和人员死亡？', 51)).toBeGreaterThan(of('2013年有多少维和人员死亡？', 11));
});

test('a number of just that thing is apter than that of something called after it', () => {
  expect(of('派了多少警察？', 2)).toBeGreaterThan(of('派了多少警察？', 53));
});

test('a sentence that begins with what is to be defined is apter', () => {
  expect(of('什么是人权尽职政策？', 86)).toBeGreaterThan(of('什么是人权尽职政策？', 85));
  expect(of('怎么保护平民？', 86)).toBe(0);
});

test('what is about the thing named is apter than what mentions it', () => {
  expect(of('When was MINUSMA established?', 15)).toBeGreaterThan(of('When was MINUSMA established?', 59));
  expect(of('马里的任务', 15)).toBeGreaterThan(of('马里的任务', 24));
});

test('where nothing more is said of a thing its largest number is apter, and a term printed as such', () => {
  expect(of('联合国警察有多少人？', 2)).toBeGreaterThan(of('联合国警察有多少人？', 77));
  expect(of('有多少警察拿到了认证？', 77)).toBeGreaterThanOrEqual(of('有多少警察拿到了认证？', 53));
  expect(of('special political mission', 12)).toBeGreaterThan(of('special political mission', 16));
});
