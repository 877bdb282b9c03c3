import { expect, test } from 'vitest';
import type { Block } from '../../../../src/ingest/formats/pdf/blocks.ts';
import { withoutContents } from '../../../../src/ingest/formats/pdf/contents.ts';
import { linesAt } from './pieces.ts';

const blocks = (texts: readonly string[]) => linesAt(texts, { page: 2 }).map((line): Block => [line]);

test('entries with dotted leaders go, with their heading and the heads of their columns', () => {
  const all = [
    'Report of the Secretary-General',
    'Contents',
    'Page',
    'I. Kites ............. 3',
    'II. Winds . . . . . . 12',
    '三. 风筝……………7',
    'I. Kites',
  ];
  const { blocks: left, pages } = withoutContents(blocks(all));
  expect(left.map(([{ text }]) => text)).toEqual(['Report of the Secretary-General', 'I. Kites']);
  expect(pages).toEqual([2]);
});

test.each(['And so on...', 'The Council ... decides', '他说……', '1. 2. 3. 4. 5.', 'A/68/652'])('%s stays', (text) => {
  expect(withoutContents(blocks([text]))).toEqual({ blocks: blocks([text]), pages: [] });
});
