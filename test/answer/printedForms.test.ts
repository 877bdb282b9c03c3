import { expect, test } from 'vitest';
import { inPrintedForms } from '../../src/answer/printedForms.ts';
import { library } from '../library.ts';

const opened = await library();

test('a form that the reports seldom print becomes the one they print mostly, and still counts a little', () => {
  expect(inPrintedForms('维和是什么工具？', opened)).toEqual({
    text: '维持和平是什么工具?',
    typed: [{ text: '维和', weight: 0.4 }],
  });
});

test('words that merely stand for others stay as they are typed', () => {
  expect(inPrintedForms('出兵的国家', opened)).toEqual({ text: '出兵的国家', typed: [] });
});
