import { expect, test } from 'vitest';
import type { Body } from '../../src/protocol/json.ts';
import { optionViolations } from '../../src/rules/option.ts';

const string = (name: string, more: Body = {}) => ({ type: 3, name, description: 'x', ...more });
const sub = (name: string, ...options: readonly Body[]) => ({ type: 1, name, description: 'x', options });
const group = (name: string, ...options: readonly Body[]) => ({ type: 2, name, description: 'x', options });
const found = (...options: readonly Body[]) => optionViolations(options, 'o').map(({ path }) => path);

test('Required options come first', () => {
  expect(found(string('a', { required: true }), string('b'))).toEqual([]);
  expect(found(string('a'), string('b', { required: true }))).toEqual(['o.1.required']);
});

test('Options have names of their own, in lower case, and there are at most 25', () => {
  const many = Array.from({ length: 26 }, (_, index) => string(`n${index}`));
  expect(found(...many.slice(1))).toEqual([]);
  expect(found(...many)).toEqual(['o']);
  expect(found(string('a'), string('a'))).toEqual(['o']);
  expect(found(string('Year'))).toEqual(['o.0.name']);
});

test('Descriptions are 1 to 100 code points long, translations too', () => {
  expect(found(string('a', { description: '字'.repeat(100) }))).toEqual([]);
  expect(found(string('a', { description: '字'.repeat(101) }))).toEqual(['o.0.description']);
  expect(found(string('a', { description_localizations: { 'zh-CN': '' } }))).toEqual([
    'o.0.description_localizations.zh-CN',
  ]);
  expect(found(string('a', { name_localizations: { 'zh-CN': '年 份' } }))).toEqual(['o.0.name_localizations.zh-CN']);
});

test('Autocomplete and choices exclude each other and suit strings and numbers only', () => {
  const choices = [{ name: 'n', value: 'v' }];
  expect(found(string('a', { autocomplete: true }))).toEqual([]);
  expect(found(string('a', { choices }))).toEqual([]);
  expect(found(string('a', { autocomplete: true, choices }))).toEqual(['o.0.choices']);
  expect(found({ ...string('a', { autocomplete: true }), type: 5 })).toEqual(['o.0.autocomplete']);
});

test('Subcommands nest once, in a group, and do not mix with other options', () => {
  expect(found(sub('list'), group('set', sub('title', string('to'))))).toEqual([]);
  expect(found(sub('list'), string('a'))).toEqual(['o']);
  expect(found(group('a', group('b', sub('c'))))).toContain('o.0.options.0.type');
  expect(found(group('a', string('b')))).toEqual(['o.0.options']);
  expect(found(sub('a', sub('b')))).toContain('o.0.options');
});
