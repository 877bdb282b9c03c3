import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { DENSITY, FONT } from './shapes.ts';

/** Noto Sans SC (SIL Open Font License 1.1, in the package) draws Simplified, Traditional and Latin. */
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const WEIGHTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

/** Calls `use` with fonts cut to the text, then deletes them: the renderer reads a whole font (10 MB) per line. */
export async function withFontFor<T>(text: string, use: (files: string[]) => T): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'pilcrow-font-'));
  try {
    const files: string[] = [];
    for (const [index, weight] of WEIGHTS.entries()) {
      const whole = await readFile(createRequire(import.meta.url).resolve(`${PACKAGE}/${weight}`));
      const file = join(directory, `${index}.ttf`);
      await writeFile(file, await subsetFont(whole, text, { targetFormat: 'truetype' }));
      files.push(file);
    }
    return use(files);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Only the given fonts are known, so that every machine draws the same. */
export function toPng(svg: string, fontFiles: string[]): Buffer {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: DENSITY } }).render().asPng();
}
