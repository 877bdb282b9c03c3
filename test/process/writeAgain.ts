/**
 * Writes one thing after another into a folder, each larger than a moment, until it is killed: documents of a corpus, a file of
 * the cache, or a site.
 */
import { join } from 'node:path';
import { addFolder, removeFolder } from '../../src/ingest/adding/folder.ts';
import { readNewDocument } from '../../src/ingest/adding/newDocument.ts';
import { writeChecked } from '../../src/search/kept/checkedFile.ts';
import { writeSite } from '../../src/web/site/writeSite.ts';

const [kind = '', directory = '', source = ''] = process.argv.slice(2);

const WRITERS: Readonly<Record<string, () => Promise<(version: number) => void>>> = {
  async document() {
    const found = await readNewDocument(source, { symbol: 'A/99/17' }, 'made up');
    return () => {
      addFolder(directory, found);
      removeFolder(directory, 'a-99-17');
    };
  },
  cache: async () => (version) => writeChecked(join(directory, 'file'), new Uint32Array(1_000_000).fill(version)),
  site: async () => (version) =>
    writeSite(
      Array.from({ length: 50 }, (_, page) => [`${page}.html`, () => `${version} `.repeat(10_000)] as const),
      join(directory, 'site'),
    ),
};

const write = (await WRITERS[kind]?.()) as (version: number) => void;
console.log('begun');
for (let version = 1; ; version++) write(version);
