import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/text/numbers/amounts.ts';

test.each([
  ['百分之二十点五', [{ value: 20.5, form: 'percent' }]],
  ['三分之二', [{ value: '2/3', form: 'fraction' }]],
  ['3/4的学校', [{ value: '3/4', form: 'fraction' }]],
  ['5至10名', [{ value: '5-10', form: 'arabic' }]],
  ['三到五年', [{ value: '3-5', form: 'han' }]],
  ['b-767宽体飞机', [{ value: 'B-767', form: 'designation' }]],
  [
    '15个和三个',
    [
      { value: 15, form: 'arabic' },
      { value: 3, form: 'han' },
    ],
  ],
])('%s', (text, amounts) => {
  expect(findAmounts(text).map(({ value, form }) => ({ value, form }))).toEqual(amounts);
});
