import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { bareNumbers, withPlainNumerals, writtenNumbers } from '../../../src/text/numbers/writtenNumbers.ts';

const numbers = (text: string) =>
  writtenNumbers(fold(text).text).map(({ value, unit, qualifier }) =>
    [value, unit, qualifier].filter(Boolean).join(' '),
  );

describe('a number has one value, however it is written', () => {
  test.each([
    ['85 207 名', '85207 名'],
    ['捌万伍仟贰佰零柒名', '85207 名'],
    ['八万五千二百零七名', '85207 名'],
    ['约75亿美元', '7500000000 美元 about'],
    ['约7.5 billion美元', '7500000000 美元 about'],
    ['US$7.5 billion', '7500000000 美元'],
    ['7,500 million dollars', '7500000000 美元'],
    ['325 million', '325000000'],
    ['3.25亿', '325000000'],
    ['$300', '300 美元'],
    ['5%', '5 %'],
    ['百分之五', '5 %'],
    ['5 per cent', '5 %'],
    ['5 percent', '5 %'],
    ['千分之四', '0.4 %'],
    ['0.4%', '0.4 %'],
    ['五分之一', '20 %'],
  ])('%s is %s', (text, value) => {
    expect(numbers(text)).toEqual([value]);
  });
});

test('numerals of cheques become plain ones only where they write a number', () => {
  expect(withPlainNumerals('捌万伍仟人')).toBe('八万五千人');
  expect(withPlainNumerals('三佰万，叁万，壹亿贰仟万')).toBe('三百万，三万，一亿二千万');
  for (const words of ['大陆的队伍参加', '队伍一百人', '收拾', '陆百川']) expect(withPlainNumerals(words)).toBe(words);
});

test('what counts nothing is left', () => {
  const folded = fold('第2124(2013)号，5 per cent').text;
  const written = writtenNumbers(folded);
  expect(written.map(({ value }) => value)).toEqual([2013, 5]);
  expect(bareNumbers(folded, written).map(({ value }) => value)).toEqual([2124]);
});
