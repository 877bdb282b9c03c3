import { expect, test } from 'vitest';
import { toLines } from '../../../src/ingest/layouts/lines.ts';
import { ParagraphNumbers } from '../../../src/ingest/layouts/paragraphNumbers.ts';

/** The number of the line that begins with `»`, where `last` is the number above. */
function numberOf(text: string, last: number, isApart = false): number | null {
  const lines = toLines(text);
  const at = lines.findIndex((line) => line.text.startsWith('»'));
  const plain = toLines(text.replace('»', ''));
  return new ParagraphNumbers(plain).at(at, last, isApart)?.number ?? null;
}

test('the next number begins a paragraph, whatever stands above', () => {
  expect(numberOf('1. see\n»2. Two', 1)).toBe(2);
});

test('another begins one where the text above has ended, or a blank line stands', () => {
  expect(numberOf('1. One.\n»4. Four', 1)).toBe(4);
  expect(numberOf('1. one\n\n»4. Four', 1)).toBe(4);
  expect(numberOf('1. see paragraph\n»4. Four', 1)).toBeNull();
  expect(numberOf('5. see paragraph\n\n»4. Four', 5)).toBeNull();
  expect(numberOf('Heading\n»4. Four', 1, true)).toBe(4);
});

test('a year at the beginning of a line is none', () => {
  expect(numberOf('1. It ended in\n\n»2013. Then', 1)).toBeNull();
});

test('numbers that begin anew are a list if the paragraphs go on after it, and a new part if they count on', () => {
  expect(numberOf('5. These:\n»1. lamps\n2. oil\n6. Six.', 5)).toBeNull();
  expect(numberOf('5. Five.\n»1. One.\n2. Two.\n3. Three.\n4. Four.\n5. Five.\n6. Six.', 5)).toBe(1);
  expect(numberOf('5. Five.\n»1. One.\n2. Two.', 5)).toBe(1);
  expect(numberOf('5. Five.\n»5. Five.\n6. Six.', 5)).toBe(5);
});
