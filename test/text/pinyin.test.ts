import { describe, expect, test } from 'vitest';
import { spells, syllables, typedPinyin } from '../../src/text/pinyin.ts';

const MALI = syllables('马里稳定团');

test('syllables are plain letters, read as the word is read', () => {
  expect(MALI).toEqual(['ma', 'li', 'wen', 'ding', 'tuan']);
  expect(syllables('秘书长')).toEqual(['mi', 'shu', 'zhang']);
  expect(syllables('女警 (UN) 战略')).toEqual(['nu', 'jing', 'zhan', 'lue']);
});

describe('typed pinyin', () => {
  test.each([
    ['Mǎlǐ', 'mali'],
    ['ma3 li3', 'mali'],
    ["xi'an", 'xian'],
    ['nvjing', 'nujing'],
    ['nüjing', 'nujing'],
  ])('%s is %s', (typed, letters) => {
    expect(typedPinyin(typed)).toBe(letters);
  });

  test.each(['马里', 'C-34 ', 'A/68/652', '', '3'])('%j is none', (typed) => {
    expect(typedPinyin(typed)).toBeNull();
  });
});

describe('letters spell a name', () => {
  test.each([
    ['ma', 'whole'],
    ['maliwend', 'whole'],
    ['maliwendingtuan', 'whole'],
    ['dingtuan', 'whole'],
    ['mlwdt', 'initials'],
    ['maliwdt', 'initials'],
    ['wdt', 'initials'],
  ] as const)('%s: %s', (letters, spelling) => {
    expect(spells(letters, MALI)).toBe(spelling);
  });

  test('zh may be typed as z or zh', () => {
    expect(spells('mszh', syllables('秘书长'))).toBe('initials');
    expect(spells('mshz', syllables('秘书长'))).toBe('initials');
  });

  test.each(['li', 'dt', 'maliwendingtuanx', 'mxw'])('%s does not: too short inside a name, or wrong', (letters) => {
    expect(spells(letters, MALI)).toBeNull();
  });
});
