import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexed } from '../../../scripts/picture/indexed.ts';
import { pixelsOf } from '../../../scripts/picture/pixels.ts';

const ROWS = [
  [10, 20, 30, 40, 50, 60],
  [110, 19, 200, 44, 90, 61],
  [0, 255, 7, 128, 9, 60],
  [90, 80, 70, 60, 50, 40],
  [191, 82, 73, 64, 155, 250],
];

/** What each filter takes off a byte (PNG specification, 9.2): its neighbours to the left, above, and above to the left. */
const FILTERS: ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  (a) => a,
  (_, b) => b,
  (a, b) => Math.floor((a + b) / 2),
  (a, b, c) => [a, b, c].reduce((best, one) => (Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best)),
];

it('reads every filter, and keeps colours that fit the palette', () => {
  const filtered = ROWS.flatMap((row, y) => [
    y,
    ...row.map((byte, x) => {
      const [a, b, c] = [row[x - 3], ROWS[y - 1]?.[x], ROWS[y - 1]?.[x - 3]].map((near) => near ?? 0);
      return (byte - (FILTERS[y]?.(a ?? 0, b ?? 0, c ?? 0) ?? 0)) & 255;
    }),
  ]);
  const png = Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', [0, 0, 0, 2, 0, 0, 0, ROWS.length, 8, 2, 0, 0, 0]),
    chunk('IDAT', deflateSync(Buffer.from(filtered))),
  ]);
  expect([...pixelsOf(png).bytes]).toEqual(ROWS.flat());

  const small = indexed(png);
  const palette = data(small, 'PLTE');
  const places = [...inflateSync(data(small, 'IDAT'))].filter((_, at) => at % 3 !== 0);
  expect(places.flatMap((place) => [...palette.subarray(3 * place, 3 * place + 3)])).toEqual(ROWS.flat());
});

function chunk(type: string, content: Iterable<number>): Buffer {
  const bytes = Buffer.from([...content]);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, bytes, Buffer.alloc(4)]);
}

function data(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
