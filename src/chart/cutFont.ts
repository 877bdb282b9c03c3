import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Noto Sans SC (SIL Open Font License 1.1, which comes with the package) draws Simplified, Traditional and Latin. */
const PACKAGE = '@expo-google-fonts/noto-sans-sc';
const WEIGHTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

/**
 * Calls `use` with files of the fonts that hold only the characters of a text, and deletes them afterwards: the renderer reads a whole file
 * for each line it draws, and the whole font is 10 MB.
 */
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
