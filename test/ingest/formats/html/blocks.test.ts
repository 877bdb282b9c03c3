import { expect, test } from 'vitest';
import { Blocks } from '../../../../src/ingest/formats/html/blocks.ts';

test('pieces are joined until the block ends, and empty blocks are none', () => {
  const blocks = new Blocks();
  for (const piece of ['联', '\n', '合']) blocks.add(piece);
  blocks.end();
  blocks.end();
  blocks.add('  ');
  blocks.end();
  blocks.add('国');
  expect(blocks.finish()).toEqual(['联合', '国']);
});

test('a mark waits for a block, and is dropped where none comes', () => {
  const blocks = new Blocks();
  blocks.mark('1. ');
  blocks.dropMark();
  blocks.mark('2. ');
  blocks.end();
  blocks.add('二');
  blocks.end();
  blocks.add('续');
  expect(blocks.finish()).toEqual(['2. 二', '续']);
});

test('the blocks of a cell are one line of its row', () => {
  const blocks = new Blocks();
  blocks.startTable();
  blocks.startRow();
  blocks.add('甲\n乙');
  blocks.end();
  blocks.add('丙');
  blocks.endCell({ columns: 1, rows: 1 });
  blocks.endCell({ columns: 1, rows: 1 });
  blocks.add('丁');
  blocks.endCell({ columns: 1, rows: 1 });
  blocks.endRow();
  expect(blocks.finish()).toEqual(['甲乙 丙\t\t丁']);
});
