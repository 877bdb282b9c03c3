import { expect, test } from 'vitest';
import { bar } from '../../../scripts/evaluate/progress.ts';

test('a bar is as wide whatever is done', () => {
  expect(bar('asking', 0, 10)).toContain('░'.repeat(30));
  expect(bar('asking', 10, 10)).toContain('█'.repeat(30));
  expect(bar('asking', 0, 0)).toHaveLength(bar('asking', 5, 9).length);
});
