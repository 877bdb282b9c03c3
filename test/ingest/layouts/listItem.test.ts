import { expect, test } from 'vitest';
import { isListItem } from '../../../src/ingest/layouts/listItem.ts';

test.each(['(a) oil;', '（一）灯油；', '(iv) lamps', '㈡ 灯', 'b) oil', '4.1 oil', '• oil', '– oil', '* oil'])(
  '%s is one',
  (text) => {
    expect(isListItem(text)).toBe(true);
  },
);

test.each(['1. A paragraph', 'oil (a)', '(2031) that year', 'oil', '-oil'])('%s is none', (text) => {
  expect(isListItem(text)).toBe(false);
});
