import { crc32, deflateSync } from 'node:zlib';
import { type Pixels, pixelsOf } from './pixels.ts';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const COLOURS = 256;
/** Colours are of one kind when each channel has the same upper five bits. */
const KIND = 0xf8f8f8;
/** Eight bits a pixel, each the place of its colour in the palette. */
const HEADER_REST = [8, 3, 0, 0, 0];

/** The same picture with its main colours in a palette and the others as the nearest of them: a third of the size. */
export function indexed(png: Buffer): Buffer {
  const pixels = pixelsOf(png);
  const colours = coloursOf(pixels);
  const palette = paletteOf(colours);
  const places = new Map([...new Set(colours)].map((colour) => [colour, nearest(colour, palette)]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set(HEADER_REST, 8);
  const rows = Buffer.alloc((pixels.width + 1) * pixels.height);
  for (const [at, colour] of colours.entries()) {
    rows[at + Math.floor(at / pixels.width) + 1] = places.get(colour) ?? 0;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coloursOf({ bytes, channels }: Pixels): Uint32Array {
  const colours = new Uint32Array(bytes.length / channels);
  for (let at = 0; at < colours.length; at++) colours[at] = bytes.readUIntBE(at * channels, 3);
  return colours;
}

/** The most frequent colours, but one of each kind only, so that the many greys leave room for the few reds and blues. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kinds = new Map<number, number>();
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (!kinds.has(colour & KIND)) kinds.set(colour & KIND, colour);
  }
  return [...kinds.values()].slice(0, COLOURS);
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => {
    const [from, to] = [parts(colour), parts(other)];
    return from.reduce((sum, part, at) => sum + (part - (to[at] ?? 0)) ** 2, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

const parts = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
