import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFontFor } from '../../src/chart/cutFont.ts';
import { oneLine } from '../../src/chart/fitText.ts';
import { toPng } from '../../src/chart/png.ts';
import { FONT } from '../../src/chart/shapes.ts';
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
