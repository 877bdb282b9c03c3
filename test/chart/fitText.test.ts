import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLine, fitLines, oneLine, widthOf } from '../../src/chart/fitText.ts';
import { hostileText } from '../presentation/hostile.ts';

test.each([
  ['维和', 2],
  ['2013', 2.4],
  ['第5段', 2.6],
  ['“引”', 3],
  ['é', 0.6],
])('%s is %d ems wide', (text, ems) => {
  expect(widthOf(text)).toBeCloseTo(ems);
});

test.each([
  ['维持和平行动', 6, 1, ['维持和平行动']],
  ['维持和平行动', 5, 1, ['维持和平…']],
  ['安全理事会决定增加 4 395 人', 11, 2, ['安全理事会决定增加', '4 395 人']],
  ['第 67/302 号决议', 4.6, 2, ['第', '67/302…']],
  ['根据第 2104(2013) 号决议', 9, 2, ['根据', '第 2104(2013)…']],
  ['自 2013 年 7 月以来', 6.5, 2, ['自 2013 年', '7 月以来']],
  ['意义的“关于关系”', 4, 2, ['意义的', '“关于…']],
  ['Unbreakable', 4, 1, ['Unbre…']],
  ['', 5, 2, []],
])('%s on lines of %d ems, at most %d', (text, ems, lines, expected) => {
  expect(fitLines(text, ems, lines)).toEqual(expected);
});

test('no line is too long, whatever the text, and all that is cut says so', () => {
  fc.assert(
    fc.property(hostileText(), fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 3 }), (text, ems, most) => {
      const lines = fitLines(text, ems, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(ems + 1e-9);
      const whole = oneLine(text).replace(/\s/gu, '');
      const shown = lines.join('').replace(/\s/gu, '');
      expect(shown === whole || (lines.at(-1)?.endsWith('…') && whole.startsWith(shown.slice(0, -1)))).toBe(true);
    }),
  );
});

test('a line holds nothing that XML forbids or that turns a line round', () => {
  expect(oneLine('a\0b\u202Ec\u2067d\ud800e\uffff\nf')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD f');
  expect(fitLine(' a \t b ', 9)).toBe('a b');
});
