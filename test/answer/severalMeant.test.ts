import { expect, test } from 'vitest';
import { onlyOf, SeveralMeant } from '../../src/answer/severalMeant.ts';
import { SEVERAL } from '../search/severalDocuments.ts';

test('one document is meant, none is none, and of several the person must choose', () => {
  const [first, second] = SEVERAL.slice(0, 2);
  expect(onlyOf(first ? [first] : [])).toBe(first);
  expect(onlyOf([])).toBeNull();
  expect(() => onlyOf(SEVERAL)).toThrow(SeveralMeant);
  expect(new SeveralMeant(SEVERAL.slice(0, 2)).documents).toEqual([first, second]);
});
