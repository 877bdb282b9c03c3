import { expect, test } from 'vitest';
import { localeOf } from '../../../src/presentation/wording/localeOf.ts';

test('people are answered in what they write', () => {
  expect(['那预算呢？', '那預算呢？', 'and its budget?'].map((text) => localeOf(text))).toEqual([
    'zh-CN',
    'zh-TW',
    'en-US',
  ]);
});

test('what tells nothing follows what was written before', () => {
  expect(localeOf('MINUSMA?', '联科行动的预算')).toBe('zh-CN');
  expect(localeOf('部署', '聯科行動的預算')).toBe('zh-TW');
  expect(localeOf('部署', '')).toBe('zh-CN');
  expect(localeOf('', '2013?')).toBeNull();
});
