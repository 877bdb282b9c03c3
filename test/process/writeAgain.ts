/**
 * Writes one thing after another into a folder, each larger than a moment, until it is killed: documents of a corpus, a file of
 * the cache, or a site.
 */
import { join } from 'node:path';

const [kind = '', directory = '', source = ''] = process.argv.slice(2);

const WRITERS: Readonly<Record<string, () => Promise<(version: number) => void>>> = {
  async document() {
    const { addFolder, removeFolder } = await import('../../src/ingest/adding/folder.ts');
    const { readHere } = await import('./readHere.ts');
    const found = await readHere(source, { symbol: 'A/99/17' });
    return () => {
      addFolder(directory, found);
      removeFolder(directory, 'a-99-17');
    };
  },
  async cache() {
    const { writeChecked } = await import('../../src/search/kept/checkedFile.ts');
    return (version) => writeChecked(join(directory, 'file'), new Uint32Array(1_000_000).fill(version));
  },
  async site() {
    const { writeSite } = await import('../../src/web/site/writeSite.ts');
    return (version) =>
      writeSite(
        Array.from({ length: 50 }, (_, page) => [`${page}.html`, () => `${version} `.repeat(10_000)] as const),
        join(directory, 'site'),
      );
  },
};

const write = (await WRITERS[kind]?.()) as (version: number) => void;
console.log('begun');
for (let version = 1; ; version++) write(version);
