import { expect, test } from 'vitest';
import { paragraphLabel } from '../../../src/ingest/layouts/paragraphLabel.ts';

test.each([
  ['15. 正文', { number: 15, bis: 0, length: 4 }],
  ['15．正文', { number: 15, bis: 0, length: 3 }],
  ['15、正文', { number: 15, bis: 0, length: 3 }],
  ['15.正文', { number: 15, bis: 0, length: 3 }],
  ['15 bis. Text', { number: 15, bis: 2, length: 8 }],
  ['15 之三、正文', { number: 15, bis: 3, length: 6 }],
])('%s has a number', (text, label) => {
  expect(paragraphLabel(text)).toEqual(label);
});

test.each(['3.25 亿', '15', '15.', '15 名', '第15. 段', '15 bison. Text', '12345. Text', '(1) Text'])(
  '%s has none',
  (text) => {
    expect(paragraphLabel(text)).toBeNull();
  },
);
