import { expect, test } from 'vitest';
import { toPng } from '../../src/chart/png.ts';
import { DENSITY } from '../../src/chart/shapes.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';

/** Width and height stand in the first chunk of a PNG (RFC 2083, 4.1.1). */
const sizeOf = (png: Buffer): [width: number, height: number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('is a PNG of twice the size', () => {
  const png = toPng(svg, []);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(sizeOf(png)).toEqual([30 * DENSITY, 20 * DENSITY]);
});

test('knows no font but those it is given', () => {
  const text = svg.replace('<rect width="30" height="20"/>', '<text y="15" font-family="sans-serif">国</text>');
  const nothing = svg.replace('<rect width="30" height="20"/>', '');
  expect(toPng(text, []).equals(toPng(nothing, []))).toBe(true);
});

test('what is no SVG is refused', () => {
  expect(() => toPng('<svg', [])).toThrow();
});
