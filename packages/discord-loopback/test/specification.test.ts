import { expect, test } from 'vitest';
import { specValidator } from '../src/specification.ts';
import { ask, button, cards, row, text } from './bodies.ts';

const reply = (data: unknown) => ({ type: 4, data });

test('A good reply and a good command pass', () => {
  expect(specValidator('respond', 'request', reply(cards(text('x'), row(button('A', 'a')))))).toEqual([]);
  expect(specValidator('overwriteCommands', 'request', [{ ...ask, default_member_permissions: '8' }])).toEqual([]);
});

test('A misspelt key is found at any depth', () => {
  const misspelt = cards({ ...text('x'), contnet: 'x' });
  expect(specValidator('respond', 'request', reply({ ...misspelt, flag: 64 }))).toEqual([
    { path: 'data.components.0.components.0.contnet', message: 'is no key of this object' },
    { path: 'data.flag', message: 'is no key of this object' },
  ]);
});

test('The alternative of a union that was meant is the one that complains', () => {
  const wrong = cards(row({ ...button('A', 'a'), style: 99 }));
  expect(specValidator('respond', 'request', reply(wrong)).map(({ path }) => path)).toEqual([
    'data.components.0.components.0.components.0.style',
  ]);
});

test('Lengths are counted in code points', () => {
  expect(specValidator('respond', 'request', reply(cards(text('𠀀'.repeat(4000)))))).toEqual([]);
  expect(specValidator('respond', 'request', reply(cards(text('𠀀'.repeat(4001)))))).toHaveLength(1);
});

test('What discord.js adds of its own accord is no misspelling', () => {
  expect(specValidator('editReply', 'request', { ...cards(text('x')), tts: false, enforce_nonce: false })).toEqual([]);
});

test('A callback of a type that does not exist has no description', () => {
  expect(specValidator('respond', 'request', { type: 3 })).toEqual([
    { path: '', message: 'the description has no such body' },
  ]);
});

test('Answers are compared too, errors included', () => {
  expect(specValidator('gateway', 'response', { url: 'ws://127.0.0.1:1' })).toEqual([]);
  expect(specValidator('gateway', 'response', {})).toHaveLength(1);
  expect(specValidator('gateway', 'error', { code: 0, message: 'x' })).toEqual([]);
  expect(specValidator('gateway', 'error', { code: 'x' })).toHaveLength(2);
});
