import { expect, test } from 'vitest';
import { superscript } from '../../src/text/superscript.ts';

test('each digit is raised, what is no digit stays', () => {
  expect(superscript('0123456789')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹');
  expect(superscript('1, 12')).toBe('¹, ¹²');
});
