import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, unfold } from '../../../src/text/fold.ts';
import { proseOf } from '../../../src/text/tables/prose.ts';

const TEXT = '兵力如下：\n特派团\t军人\t经费（千美元）\n稳定团\t5 201\t370.5\n联阿安全部队\t4 110\t—\n没有变化。';

/** The raw text that words of the prose lead to. */
function placeOf(text: string, words: string): string {
  const prose = proseOf(text);
  const start = prose.text.indexOf(words);
  const place = unfold(prose, start, start + words.length);
  return text.slice(place.start, place.end);
}

test('each cell is a sentence with its row, its column and its unit', () => {
  expect(proseOf(TEXT).text).toBe(
    '兵力如下:稳定团的军人为5201。稳定团的经费(千美元)为370.5千美元。联阿安全部队的军人为4110。联阿安全部队的经费(千美元)为-。没有变化。',
  );
});

describe('words lead to the raw text', () => {
  test.each([
    ['5201', '5 201'],
    ['4110', '4 110'],
    ['军人为5201', '5 201'],
    ['370.5千美元', '370.5'],
    ['联阿安全部队的军人为4110', '联阿安全部队\t4 110'],
    ['没有变化', '没有变化'],
  ])('%s', (words, printed) => {
    expect(placeOf(TEXT, words)).toBe(printed);
  });
});

test('the first of pairs is said, too', () => {
  expect(proseOf('姓名\t张三\n职务\t司令').text).toBe('姓名为张三。职务的张三为司令。');
});

test('English is said in English', () => {
  expect(proseOf('Mission\tTroops\nMINUSMA\t5 201').text).toBe('mission:troops.minusma,troops:5201.');
});

test('a long name of a row is said once, and cells of other rows can be left out', () => {
  const long = '请秘书长在下一次报告中说明各特派团在保护平民方面采取了哪些措施以及取得了哪些成果和仍有哪些困难';
  expect(proseOf(`建议\t状况\n${long}\t执行中`).text).toBe(`建议为状况。${long}。状况为执行中。`);
  const third = TEXT.indexOf('联阿');
  expect(proseOf(TEXT, ({ start }) => start === third).text).not.toContain('稳定团');
});

test('a text without a table is only folded', () => {
  const text = '派遣了 85 207 名军人。(a)\t部队';
  expect(proseOf(text)).toEqual(fold(text));
});

test('whatever the text, each character of the prose leads to a place in it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲5 （%）\t\n]{0,40}$/u), (text) => {
      const { text: prose, starts, ends } = proseOf(text);
      expect(starts).toHaveLength(prose.length + 1);
      for (let at = 0; at < prose.length; at++) {
        const [start, end] = [starts[at] as number, ends[at] as number];
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
    }),
  );
});
