import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meaningOf } from '../../../scripts/evaluate/vectors.ts';
import { sharedEncoder } from '../../search/sharedEncoder.ts';
import { untitled } from '../../search/untitled.ts';

const TEXTS = ['本年度预算为十亿美元。', '去年有三十六名维和人员死亡。'];

test('vectors are made once, kept in the file, and may be changed on the way', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vectors-')), 'set.vectors');
  const encoded: number[] = [];
  const read = async (change?: Parameters<typeof meaningOf>[3]) => {
    const meaning = meaningOf(await sharedEncoder(), file, (done) => void encoded.push(done), change);
    meaning.index(TEXTS.map(untitled));
    await meaning.ready();
    return meaning.read('钱');
  };
  expect((await read())?.lookCloser([0, 1])).not.toBeNull();
  expect(encoded).toEqual([1, 2]);
  const bare = await read((vectors) => ({ ...vectors, pieces: new Uint16Array(), pieceRows: new Int8Array() }));
  expect(bare?.lookCloser([0, 1])).toBeNull();
  expect(encoded).toEqual([1, 2]);
});
