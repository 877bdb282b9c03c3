import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oneLine } from '../../src/chart/fitText.ts';
import { toPng, withFontFor } from '../../src/chart/png.ts';
import { DENSITY, FONT } from '../../src/chart/shapes.ts';
import { CORPUS } from '../corpus.ts';
import { LANGUAGES } from '../presentation/messages.ts';

/** One character, drawn small. */
const drawn = (character: string, weight: number, files: string[]): string =>
  toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><text x="2" y="13" font-family="${FONT}" font-size="12" font-weight="${weight}">${character.replace('&', '&amp;').replace('<', '&lt;')}</text></svg>`,
    files,
  ).toString('base64');

/** A private character that no font has: what is drawn for it is drawn for every missing one. */
const MISSING = '\u{10FFFD}';

/** What a function says stands in its source. */
const wording = JSON.stringify(LANGUAGES, (_, value) => (typeof value === 'function' ? String(value) : value));
const report = CORPUS.flatMap(({ document }) => document.paragraphs.map(({ text }) => text)).join('');

test.each([
  ['the report', report],
  ['the wording in three languages', wording],
  ['Traditional characters and signs', '標準、團維和總預算億萬億臺灣裏裡峯峰0123456789%‰$€£ABCxyz“”「」『』《》—…·◆'],
])('no character of %s is missing, in either weight', async (_, text) => {
  const characters = [...new Set(oneLine(text))].filter((character) =>
    /[^\s\p{Extended_Pictographic}\p{M}]/u.test(character),
  );
  const missing = await withFontFor(characters.join(''), (files) =>
    [400, 700].flatMap((weight) => {
      const nothing = [MISSING, ' '].map((character) => drawn(character, weight, files));
      return characters.filter((character) => nothing.includes(drawn(character, weight, files)));
    }),
  );
  expect(missing).toEqual([]);
});

test('what the font lacks is seen to be missing', async () => {
  await withFontFor('国ↂ\u{10FFFD}', (files) => {
    expect(drawn('\u{E000}', 400, files)).toBe(drawn(MISSING, 400, files));
    expect(drawn('国', 400, files)).not.toBe(drawn(MISSING, 400, files));
    expect(drawn('国', 700, files)).not.toBe(drawn('国', 400, files));
  });
});

test('the files are gone afterwards, even where their use fails', async () => {
  const seen: string[] = [];
  const use = (files: string[]) => {
    seen.push(...files);
    expect(files.every((file) => existsSync(file))).toBe(true);
    throw new Error('no');
  };
  await expect(withFontFor('国', use)).rejects.toThrow('no');
  expect(seen).toHaveLength(2);
  expect(seen.filter((file) => existsSync(file))).toEqual([]);
});

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
