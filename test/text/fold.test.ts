import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTER_OF_RADICAL, fold, rewrite, unfold } from '../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['spaces inside numbers', '85 207', '85207'],
    ['commas inside numbers', '85,207', '85207'],
    ['spaces beside Chinese', '2013 年 5 月', '2013年5月'],
    ['full width', '（２０１３）', '(2013)'],
    ['case', 'MINUSMA', 'minusma'],
    ['dashes', '非洲联盟—联合国', '非洲联盟-联合国'],
    ['Traditional characters', '聯合國馬里穩定團', '联合国马里稳定团'],
    ['characters whose reading a phrase decides', '著重', '着重'],
    ['footnote marks', '科索沃¹以及', '科索沃以及'],
    ['characters of Hong Kong', '警衞隊、自衞、羣、裏', '警卫队、自卫、群、里'],
    ['question words of Hong Kong', '甚麼，幾多，邊個部門', '什么,多少,哪个部门'],
    ['radicals of the supplement', '平⺠，⻢里，⻓期', '平民,马里,长期'],
    ['Kangxi radicals', '⼈⼝，⽇本', '人口,日本'],
    ['lines drawn for dashes', '非洲联盟─联合国━欧盟', '非洲联盟-联合国-欧盟'],
    ['circles that stand for zeros', '二○一三年，二◯○八年，二O一三年', '二〇一三年,二〇〇八年,二〇一三年'],
    ['zeros among Chinese numerals', '二0一三年，二00八年', '二〇一三年,二〇〇八年'],
  ])('folds %s', (_, raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  test.each([
    ['Latin words apart', 'UN  Peace Keeping', 'un peace keeping'],
    ['two years apart', '2013 2014', '2013 2014'],
    ['the numbers of two cells apart', '湖国稳定团\t5 201\t949', '湖国稳定团5201\t949'],
    ['the point of a decimal', '3.25 亿', '3.25亿'],
    ['a circle that stands for no zero', '○ 目标', '○目标'],
    ['words that hold a question word of Hong Kong', '雙邊個案，周邊個別地方', '双边个案,周边个别地方'],
  ])('keeps %s', (_, raw, folded) => {
    expect(fold(raw).text).toBe(folded);
  });

  test('finds the way back to the raw text', () => {
    const raw = '派遣了85 207名军事人员';
    const folded = fold(raw);
    const start = folded.text.indexOf('85207');
    const span = unfold(folded, start, start + 5);
    expect(raw.slice(span.start, span.end)).toBe('85 207');
  });

  test.each([
    '\u00AD',
    '\u200B',
    '\u200D',
    '\u2060',
    '\u2063',
    '\u061C',
    '\u202E',
    '\uFEFF',
    '\uFE0F',
    '\u{E0100}',
    '\u3164',
  ])('drops %j, which is not seen, and finds the way back over it', (unseen) => {
    const raw = `政治${unseen}支持`;
    const folded = fold(raw);
    expect(folded.text).toBe('政治支持');
    expect(unfold(folded, 2, 4)).toEqual({ start: 2 + unseen.length, end: raw.length });
  });

  test('gives every folded character a place in the raw text, in order', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '聯',
        '衞',
        '⺇',
        '\u200D',
        '○',
        '二',
        '¹',
        ' ',
        '8',
        ',',
        'Ａ',
        '㎡',
        '𠮷',
        '—',
        '\n',
        '\ud800',
        'ß',
        'İ',
      ),
    });
    fc.assert(
      fc.property(hostile, (raw) => {
        const { text, starts, ends } = fold(raw);
        expect(starts).toHaveLength(text.length + 1);
        expect(ends).toHaveLength(text.length);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(starts.slice(0, -1).every((start, index) => start < (ends[index] as number))).toBe(true);
      }),
    );
  });

  test('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('联', ' ', '8', ',', '1', 'a', '(', '-', '。') }), (raw) => {
        const once = fold(raw).text;
        fc.pre(!/\d[, ]\d/u.test(once));
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

test('each radical of the supplement has one character, and no two lists went out of step', () => {
  expect(CHARACTER_OF_RADICAL.size).toBe(114);
  for (const [radical, character] of CHARACTER_OF_RADICAL) {
    expect(radical).toMatch(/^[\u2E81-\u2EF3]$/u);
    expect(character).toMatch(/^\p{Unified_Ideograph}$/u);
  }
  expect(['⺁', '⺠', '⻢', '⻓', '⻳'].map((radical) => CHARACTER_OF_RADICAL.get(radical))).toEqual([
    '厂',
    '民',
    '马',
    '长',
    '龟',
  ]);
});

test('what is sought in folded text is exchanged in the raw one, and the rest stays as it is', () => {
  expect(rewrite('那 聯利特派團 呢？', /^那/u, () => '')).toBe(' 聯利特派團 呢？');
  expect(rewrite('ＭＩＮＵＳＭＡ 的預算', /minusma的/u, (found) => `<${found}>`)).toBe('<minusma的>預算');
});

test('a global pattern exchanges all, any other the first', () => {
  expect(rewrite('一，二，三', /,/gu, () => '；')).toBe('一；二；三');
  expect(rewrite('一，二，三', /,/u, () => '；')).toBe('一；二，三');
});

test('where nothing is found, nothing changes', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => rewrite(text, /(?!)/gu, () => 'x') === text));
});
