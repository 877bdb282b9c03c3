import { expect, test } from 'vitest';
import { focusOf } from '../../src/answer/focus.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { library } from '../library.ts';

const opened = await library();

test.each([
  ['军事单位手册预计何时定稿？', '定稿'],
  ['2122号决议呼吁什么？', '呼吁'],
])('what %s asks of its subject is among its focus: %s', (question, word) => {
  expect(focusOf(understand(question, opened), opened).flat()).toContain(word);
});

test('a question without a word that asks has no focus', () => {
  expect(focusOf(understand('人权尽职政策', opened), opened)).toEqual([]);
});
