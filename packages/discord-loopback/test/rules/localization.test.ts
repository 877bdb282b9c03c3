import { Locale } from 'discord.js';
import { expect, test } from 'vitest';
import { lengthWithin } from '../../src/protocol/violation.ts';
import { LOCALES, localizationViolations } from '../../src/rules/localization.ts';

const short = (text: string, path: string) => lengthWithin(text, 1, 5, path);

test('Translations stand under locales that Discord knows', () => {
  expect(localizationViolations({ 'zh-CN': '提问', 'zh-TW': '提問', fr: null }, 'n', short)).toEqual([]);
  expect(localizationViolations({ zh: '提问' }, 'n', short)).toEqual([
    { path: 'n.zh', message: "zh is no locale of Discord's" },
  ]);
});

test('A translation obeys the rule of its original', () => {
  expect(localizationViolations({ fr: 'trop long' }, 'n', short).map(({ path }) => path)).toEqual(['n.fr']);
  expect(localizationViolations(null, 'n', short)).toEqual([]);
});

test('Every locale discord.js knows is one of ours; Arabic and Hebrew stand in the official description alone', () => {
  expect([...LOCALES].sort()).toEqual(['ar', 'he', ...Object.values(Locale)].sort());
});
