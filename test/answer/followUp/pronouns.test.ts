import { expect, test } from 'vitest';
import { isUnresolved, nameIn, putName, spokenOf } from '../../../src/answer/followUp/pronouns.ts';
import { entity, GAZETTEER } from '../../report/gazetteer.ts';

const unisfa = entity('UNISFA');
const put = (text: string) => putName(text, unisfa, text, GAZETTEER);

test('a pronoun becomes the name', () => {
  expect(put('它的预算呢？')).toBe('联阿安全部队的预算呢？');
  expect(put('其任务是什么？')).toBe('联阿安全部队的任务是什么？');
  expect(put('What is its budget?')).toBe("What is UNISFA's budget?");
  expect(put('What are they doing?')).toBe('What are UNISFA doing?');
  expect(put('How many troops do they have?')).toBe('How many troops do UNISFA have?');
});

test('a pronoun that stands for a name of its own sentence does not', () => {
  expect(put('联利特派团和它的前身有什么关系？')).toBeNull();
  expect(put('性剥削及其防范措施有哪些？')).toBeNull();
  expect(put('How do peacekeepers see their mandate?')).toBeNull();
  expect(put('Is there a budget?')).toBeNull();
  expect(put('是否有预算？')).toBeNull();
});

test('a body is spoken of before a place, but for 那里', () => {
  const spoken = (text: string) => spokenOf(text, '联科行动在科特迪瓦做什么？', [unisfa], GAZETTEER)?.id;
  expect(spoken('它的预算呢？')).toBe('UNOCI');
  expect(GAZETTEER.get(spoken('那里安全吗？') ?? '')?.kind).toBe('place');
  expect(spokenOf('它呢？', '做什么？', [unisfa], GAZETTEER)).toBe(unisfa);
  expect(spokenOf('它呢？', '做什么？', [], GAZETTEER)).toBeUndefined();
});

test('a name is called as people write', () => {
  expect(['预算', '預算', 'budget'].map((written) => nameIn(written, unisfa))).toEqual([
    '联阿安全部队',
    unisfa.names.short?.zhHant,
    'UNISFA',
  ]);
});

test.each(['它的预算呢？', '它有多少人', '该团什么时候结束', '這個特派團有多少警察', 'its budget?'])(
  '%s names nothing itself',
  (typed) => {
    expect(isUnresolved(typed, GAZETTEER)).toBe(true);
  },
);

test.each(['马里稳定团和它的预算', '当地社区参与了什么', 'it is how many', '其他特派团', '有多少警察', ''])(
  '%j needs nothing before it',
  (typed) => {
    expect(isUnresolved(typed, GAZETTEER)).toBe(false);
  },
);
