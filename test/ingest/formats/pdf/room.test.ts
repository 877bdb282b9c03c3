import { expect, test } from 'vitest';
import { isBroken } from '../../../../src/ingest/formats/pdf/room.ts';
import { piece } from './pieces.ts';

const words = (text: string) => {
  const { x, width } = piece(text, 50, 100);
  return { x, end: x + width, text };
};

test.each([
  ['a long word has no room', 460, 'reconfiguration of', false],
  ['a short word has', 460, 'of the', true],
  ['a line that is full has none', 498, 'of the', false],
  ['a Han character has', 460, '联合国', true],
  ['Han with punctuation that must not begin a line has none', 480, '联，', false],
])('%s', (_, end, next, broken) => {
  expect(isBroken(end, 500, words(next), 10)).toBe(broken);
});
