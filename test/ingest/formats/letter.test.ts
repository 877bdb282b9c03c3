import { expect, test } from 'vitest';
import { letter } from '../../../src/ingest/formats/letter.ts';

test('the letters are those from a to z', () => {
  expect([1, 26, 0, 27].map(letter)).toEqual(['a', 'z', null, null]);
});
