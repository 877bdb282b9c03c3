import { Locale } from 'discord.js';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/protocol/locales.ts';

test('Every locale discord.js knows is one of ours; Arabic and Hebrew stand in the official description alone', () => {
  expect([...LOCALES].sort()).toEqual(['ar', 'he', ...Object.values(Locale)].sort());
});
