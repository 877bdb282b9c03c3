import { expect, test } from 'vitest';
import { printedNumbers } from '../../../src/answer/question/roundNumbers.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['8.5万军人', ['85 207名']],
  ['85207', ['85 207名']],
  ['75亿', ['75亿美元']],
  ['4 395人', ['4 395 人']],
  ['15个', []],
  ['9999', []],
])('%s', (typed, printed) => {
  expect([...new Set(printedNumbers(typed, opened))]).toEqual(printed);
});
