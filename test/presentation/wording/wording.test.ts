import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { COMMANDS as ALL } from '../../../commands/index.ts';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import { localeOf, optionWording, WORDINGS, wordingFor } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import { toSimplified } from '../../../src/text/script.ts';
import { LANGUAGES } from '../messages.ts';

/** Nobody reads the name of one that stands behind a button. */
const COMMANDS = ALL.filter(({ kind }) => kind !== 'button');

/** What each function of the wording says to these. */
const ERRATUM = { start: 0, end: 1, printed: 'a', suggested: 'b', reason: 'c', confidence: 'low' };
const ARGUMENTS: Readonly<Record<string, unknown[]>> = { '/list': [['a', 'b']], '/sic': [ERRATUM] };

/** Every string of a wording by its path: `/commands/mission/options/name/description`. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...(ARGUMENTS[path] ?? ['1', '2'])))]];
  return Object.entries(value as object).flatMap(([key, each]) => strings(each, `${path}/${key}`));
}

const keys = (value: unknown) => strings(value).map(([path]) => path);

describe('all languages', () => {
  test.each(LANGUAGES)('%s says the same things, each with words', (locale, wording) => {
    expect(keys(wording).toSorted()).toEqual(keys(zhCN).toSorted());
    expect(strings(wording).filter(([, text]) => text.trim() === '' || /undefined|\[object/u.test(text))).toEqual([]);
    expect(wording.locale).toBe(locale);
  });

  test.each(LANGUAGES)(
    '%s has words for every command and option, within Discord’s limits, and for no others',
    (_, { commands }) => {
      expect(Object.keys(commands).toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
      for (const { name, options } of COMMANDS) {
        const words = commands[name];
        expect([...(words?.description ?? '')].length).toBeLessThanOrEqual(100);
        expect(Object.keys(words?.options ?? {})).toEqual(options.map((option) => option.name));
        const named = Object.values(words?.options ?? {});
        for (const option of named) {
          expect(option.name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
          expect(option.name).toBe(option.name.toLowerCase());
          expect([...option.description].length).toBeLessThanOrEqual(100);
        }
        expect(new Set(named.map((option) => option.name)).size).toBe(named.length);
      }
    },
  );

  test.each(LANGUAGES)('%s has labels that fit', (_, wording) => {
    for (const label of [wording.previousPage, wording.nextPage, wording.fullText, wording.backToOutline]) {
      expect([...label].length).toBeLessThanOrEqual(LIMITS.label);
    }
    expect([...wording.chooseSection].length).toBeLessThanOrEqual(LIMITS.placeholder);
  });
});

test.each(LANGUAGES)('%s calls `private` the same in every command, and knows no option there is not', (_, wording) => {
  expect(optionWording(wording, 'ask', 'private')).toEqual(wording.sharing.option);
  expect(optionWording(wording, 'ask', 'question')).toEqual(wording.commands.ask?.options.question);
  expect(optionWording(wording, 'ask', 'year')).toBeUndefined();
});

describe('Traditional Chinese', () => {
  const simplified = new Map(strings(zhCN));
  const toTraditional = Converter({ from: 'cn', to: 'tw' });

  test.each(strings(zhTW))('%s has no character of Simplified Chinese: %s', (path, text) => {
    const names = path === '/locale' || path === '/language';
    if (!names) expect(toTraditional(text)).toBe(text);
  });

  test('is converted wherever Simplified Chinese has a character of its own', () => {
    const own = strings(zhCN).filter(([, text]) => toTraditional(text) !== text);
    expect(own.length).toBeGreaterThan(50);
    const traditional = new Map(strings(zhTW));
    for (const [path] of own) {
      const text = traditional.get(path) ?? '';
      expect(text, path).not.toBe(simplified.get(path));
      expect(toSimplified(text), path).not.toBe(text);
    }
  });
});

test('what is filled into a sentence of Traditional Chinese stays as it is', () => {
  expect(zhTW.missing.name('“开发”的消息')).toBe('語料未提及「“开发”的消息」。');
  expect(zhTW.figures.within('里', '发')).toBe('註：里 可能包含在发 之內；均依原文列出，不相加。');
  expect(zhTW.list(['开', '发'])).toBe('开、发');
  const erratum = { start: 0, end: 1, printed: '发', suggested: '开', reason: '', confidence: 'high' } as const;
  expect(zhTW.sic(erratum)).toBe('〔原文如此，疑為「开」，印作「发」〕');
});

describe('the language of a reply', () => {
  test.each([
    [['zh-CN'], 'zh-CN'],
    [['zh-TW', 'zh-CN'], 'zh-TW'],
    [['fr', 'zh-TW'], 'zh-TW'],
    [['en-GB', 'zh-CN'], 'en-US'],
    [[null, undefined, 'zh-CN'], 'zh-CN'],
    [['fr'], 'en-US'],
    [[], 'en-US'],
  ])('for %j is %s', (locales, expected) => {
    expect(wordingFor(...locales)).toBe(WORDINGS[expected]);
  });

  test.each(['constructor', 'toString'])('is English for %s, which is no locale', (locale) => {
    expect(wordingFor(locale).locale).toBe('en-US');
  });
});

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
