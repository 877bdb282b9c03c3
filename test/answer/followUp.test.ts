import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeQuestion } from '../../src/answer/followUp.ts';
import { hostileText } from '../presentation/hostile.ts';
import { GAZETTEER } from '../report/gazetteer.ts';

const after = (question: string, typed: string) => completeQuestion({ question, entities: [] }, typed, GAZETTEER);

test('another name takes the place of the name asked about', () => {
  expect(after('联科行动缩编到多少人？', '那联利特派团呢？')).toBe('联利特派团缩编到多少人？');
});

test('a pronoun takes the name, and a bare question the topic', () => {
  expect(after('联科行动缩编到多少人？', '它的预算呢？')).toBe('联科行动的预算呢？');
  expect(after('联科行动缩编到多少人？', '是哪个决议？')).toBe('联科行动缩编，是哪个决议？');
});

test('a question complete in itself stays as it was typed', () => {
  for (const typed of ['马里稳定团什么时候获得授权？', '谢谢', '', '呢？'])
    expect(after('联科行动怎样？', typed)).toBe(typed);
});

test('what people wrote stays as they wrote it: script, width and case', () => {
  expect(after('聯科行動縮編到多少人？', '那 MINUSMA 呢？')).toBe('MINUSMA縮編到多少人？');
  expect(after('What is the strength of UNISFA?', 'What is its budget?')).toBe("What is UNISFA's budget?");
});

test('whatever is typed, some question comes of it', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (question, typed) => {
      const complete = completeQuestion({ question, entities: [] }, typed, GAZETTEER);
      expect(typed === '' || complete !== '').toBe(true);
    }),
  );
});

test('words repeated without end take no time', () => {
  const begin = performance.now();
  for (const word of ['这些', '这个数字', '是的', '哪个', '那么', '和与', 'how many ', 'was is it ', '**', '它']) {
    after('联科行动缩编到多少人？', `那${word.repeat(150)}X`);
    after(`${word.repeat(150)}X`, '那马里呢？');
  }
  expect(performance.now() - begin).toBeLessThan(5_000);
});
