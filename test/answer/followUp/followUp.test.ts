import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeQuestion, isRemark, needsTurnBefore } from '../../../src/answer/followUp/followUp.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { GAZETTEER } from '../../report/gazetteer.ts';

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

// A pattern that read them in many ways would not come to an end.
test.each(['这些', '这个数字', '是的', '哪个', '那么', '和与', 'how many ', '**'])(
  '%j repeated 150 times stays as typed, and stays in the question before',
  (word) => {
    const typed = `那${word.repeat(150)}X`;
    expect(after('联科行动缩编到多少人？', typed)).toBe(typed);
    expect(after(`${word.repeat(150)}X`, '那马里呢？')).toBe(`马里${word.repeat(150)}X`);
  },
);

test('of pronouns repeated 150 times the first takes the name', () => {
  expect(after('联科行动缩编到多少人？', `那${'它'.repeat(150)}X`)).toBe(`联科行动${'它'.repeat(149)}X`);
  expect(after('联科行动缩编到多少人？', `那${'was is it '.repeat(150)}X`)).toBe(
    `was is 联科行动 ${'was is it '.repeat(149)}X`,
  );
});

test('a remark, and a question about something that it does not name, need the turn before', () => {
  for (const typed of ['继续', '它的预算呢？']) expect(needsTurnBefore(typed, GAZETTEER)).toBe(true);
  expect(needsTurnBefore('马里稳定团什么时候获得授权？', GAZETTEER)).toBe(false);
});

test.each([
  '继续',
  '請繼續',
  '详细说说',
  '再详细一点',
  '能展开讲讲吗？',
  '还有呢？',
  '不对',
  '你说的不对吧',
  '错了！',
  '你确定吗',
  '真的吗？',
  'go on',
  'Are you sure?',
  'more details please',
])('%s is a remark', (typed) => {
  expect(isRemark(typed)).toBe(true);
});

test.each([
  '',
  '继续部署的特派团有哪些',
  '维和行动还有什么挑战',
  '确定了哪些优先事项',
  'more troops in Mali',
  '联科行动呢',
])('%j is none', (typed) => {
  expect(isRemark(typed)).toBe(false);
});
