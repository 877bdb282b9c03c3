import { expect, test } from 'vitest';
import { askedNumber, isPeople } from '../../../src/answer/question/askedNumber.ts';
import { asksOf } from '../../../src/answer/question/asks.ts';
import { library } from '../../library.ts';

const opened = await library();

const numberOf = (folded: string) => askedNumber(folded, asksOf(folded), [], opened);

test.each([
  ['有多少名女警察', { kind: 'count', thing: '女警察' }],
  ['有多少支部队', { kind: 'count', thing: '部队' }],
  ['女警察一共有多少名', { kind: 'count', thing: '女警察' }],
  ['维和预算是多少', { kind: 'money', thing: undefined }],
  ['占百分之几', { kind: 'share', thing: undefined }],
])('%s wants %s', (folded, { kind, thing }) => {
  const number = numberOf(folded);
  expect({ kind: number?.kind, thing: number?.thing[0] }).toEqual({ kind, thing });
});

test('what else is said of the thing is held apart from it', () => {
  expect(numberOf('多少名维和人员感染疟疾')?.said.map(([word]) => word)).toEqual(
    expect.arrayContaining(['感染', '疟疾']),
  );
});

test('no number is wanted of a question that asks none', () => {
  expect(numberOf('手册何时定稿')).toBeNull();
});

test('some words stand for whoever serves', () => {
  expect([isPeople('人员'), isPeople('警察')]).toEqual([true, false]);
});
