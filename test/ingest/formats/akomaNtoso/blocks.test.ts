import { expect, test } from 'vitest';
import { Blocks } from '../../../../src/ingest/formats/akomaNtoso/blocks.ts';

function built(build: (blocks: Blocks) => void): readonly string[] {
  const blocks = new Blocks();
  build(blocks);
  blocks.endLabel();
  return blocks.finished;
}

test('between units each line is a block, within one a line', () => {
  const text = built((blocks) => {
    blocks.add(' 甲\n ');
    blocks.endLine();
    blocks.startUnit();
    blocks.add('乙');
    blocks.endLine();
    blocks.add('丙');
    blocks.endUnit();
  });
  expect(text).toEqual(['甲', '乙\n丙']);
});

test('a number stands before the next line that has words, or alone', () => {
  const text = built((blocks) => {
    blocks.label('I.');
    blocks.add('\n  ');
    blocks.endLine();
    blocks.add('Aims');
    blocks.endLine();
    blocks.label('II.');
  });
  expect(text).toEqual(['I. Aims', 'II.']);
});

test('a unit in a unit goes on with it', () => {
  const blocks = new Blocks();
  expect([blocks.startUnit(), blocks.isWithin, blocks.startUnit()]).toEqual([true, false, false]);
  blocks.add('甲');
  blocks.endLine();
  expect(blocks.isWithin).toBe(true);
  blocks.labelInLine('1.');
  blocks.add('乙');
  blocks.endUnit();
  expect(blocks.finished).toEqual(['甲 1. 乙']);
});

test('a row keeps its tabs, as a block or as a line', () => {
  const text = built((blocks) => {
    blocks.row('甲\t\t乙');
    blocks.row('');
    blocks.startUnit();
    blocks.label('1.');
    blocks.row('丙\t丁');
    blocks.endUnit();
  });
  expect(text).toEqual(['甲\t\t乙', '1.\n丙\t丁']);
});
