import { expect, test } from 'vitest';
import { type Before, followUp } from '../../src/dispatch/continueRequest.ts';
import { library } from '../library.ts';

const { gazetteer } = await library();
const wider = { command: 'context', options: { quotes: 'A/68/652:13:0-10' } };
const before: Before = { turn: { question: '联科行动缩编到多少人？', entities: [] }, wider };
const ask = (question: string) => ({ command: 'ask', options: { question } });

test('a question is completed from the one before', () => {
  expect(followUp(ask('它的预算呢？'), before, gazetteer)).toEqual(ask('联科行动的预算呢？'));
  expect(followUp(ask('有多少警察？'), before, gazetteer)).toEqual(ask('有多少警察？'));
});

test('a document that was chosen stays chosen', () => {
  const chosen = { command: 'ask', options: { question: '它的预算呢？', document: 'a-68-652' } };
  expect(followUp(chosen, before, gazetteer)).toEqual({
    command: 'ask',
    options: { question: '联科行动的预算呢？', document: 'a-68-652' },
  });
});

test('a remark shows the answer in its context, as far as something was quoted', () => {
  expect(followUp(ask('你确定吗？'), before, gazetteer)).toBe(wider);
  expect(followUp(ask('继续'), { ...before, wider: null }, gazetteer)).toEqual(ask('继续'));
});

test('a command stays what it is', () => {
  const mission = { command: 'mission', options: { name: '它' } };
  expect(followUp(mission, before, gazetteer)).toBe(mission);
});

test('a question that is too long is read by nothing: it stays what it is, to be refused', () => {
  const unreadable = new Proxy(gazetteer, {
    get() {
      throw new Error('read');
    },
  });
  const long = ask(`它${'的'.repeat(300)}`);
  expect(followUp(long, before, unreadable)).toBe(long);
  expect(() => followUp(ask('它的预算呢？'), before, unreadable)).toThrow('read');
});
