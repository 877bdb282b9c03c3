import { describe, expect, test } from 'vitest';
import { readFlag, readOptionalText, readPage, readText } from '../../src/command/options.ts';
import type { Options } from '../../src/presentation/request.ts';
import { UserError } from '../../src/presentation/wording/userError.ts';
import { zhTW } from '../../src/presentation/wording/zhTW.ts';

describe('text', () => {
  test('is read without the white space round it, numbers too', () => {
    expect(readText('ask', { question: ' 多少？\n' }, 'question')).toBe('多少？');
    expect(readText('paragraph', { number: 15 }, 'number')).toBe('15');
    expect(readOptionalText({ section: '五' }, 'section')).toBe('五');
  });

  test.each<Options>([{}, { question: '' }, { question: ' \n' }])('is missing in %j', (options) => {
    expect(readOptionalText(options, 'question')).toBeNull();
    expect(() => readText('ask', options, 'question')).toThrow(UserError);
  });

  test('that is missing is asked for by the name that the person sees', () => {
    try {
      readText('ask', {}, 'question');
    } catch (error) {
      expect((error as UserError).sentence(zhTW)).toBe('請填寫「問題」。');
    }
    expect.assertions(1);
  });
});

test.each<[Options, number]>([
  [{}, 1],
  [{ page: 2 }, 2],
  [{ page: '2' }, 2],
  [{ page: 0 }, 1],
  [{ page: -3 }, 1],
  [{ page: 1.5 }, 1],
  [{ page: 'zwei' }, 1],
  [{ page: Number.POSITIVE_INFINITY }, 1],
  [{ page: true }, 1],
])('the page in %j is %d', (options, page) => {
  expect(readPage(options)).toBe(page);
});

test.each<[Options, boolean | null]>([
  [{}, null],
  [{ chart: true }, true],
  [{ chart: 'TRUE' }, true],
  [{ chart: '是' }, true],
  [{ chart: '1' }, true],
  [{ chart: false }, false],
  [{ chart: '否' }, false],
  [{ chart: 'perhaps' }, null],
])('the flag in %j is %s', (options, flag) => {
  expect(readFlag(options, 'chart')).toBe(flag);
});
