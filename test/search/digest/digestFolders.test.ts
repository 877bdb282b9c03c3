import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CORPUS_DIRECTORY } from '../../../src/open.ts';
import { digestFolders } from '../../../src/search/digest/digestFolders.ts';
import { library } from '../../library.ts';
import { LIMITS, UNRELIABLE } from '../../thread/unreliable.ts';

/** A corpus with the first report several times, the second time with a number left out. */
function copies(times: number): { directory: string; ids: string[] } {
  const directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  cpSync(CORPUS_DIRECTORY, directory, { recursive: true });
  const ids = Array.from({ length: times }, (_, index) => `a-68-${index + 652}`);
  for (const id of ids.slice(1)) {
    cpSync(join(CORPUS_DIRECTORY, 'a-68-652'), join(directory, id), { recursive: true });
    rmSync(join(directory, id, 'paragraphs.vectors'));
  }
  writeFileSync(join(directory, ids[1] as string, 'errata.json'), '[{}]');
  return { directory, ids };
}

test.each([2, 4])(
  '%d folders are read in their order, and one with faults keeps no other from being read',
  async (times) => {
    // The report has 60 kB: two are read here, more on threads.
    const { directory, ids } = copies(times);
    const { analysis, gazetteer } = await library();
    const done: number[] = [];
    const read = await digestFolders(directory, ids, { analysis, gazetteer }, (count) => done.push(count));
    expect(read.map(({ digest }) => digest?.folded.length)).toEqual([96, undefined, ...Array(times - 2).fill(96)]);
    expect(read[1]?.faults[0]?.file).toBe(join(directory, 'a-68-653/errata.json'));
    expect(done).toEqual(ids.map((_, index) => index + 1));
    rmSync(directory, { recursive: true });
  },
);

test('little text is read without a thread, however large the vectors beside it', async () => {
  const { directory, ids } = copies(2);
  const { analysis, gazetteer } = await library();
  const nowhere = { file: new URL('./nowhere.ts', import.meta.url), limits: LIMITS };
  expect(statSync(join(directory, 'a-68-652/paragraphs.vectors')).size).toBeGreaterThan(1_000_000);
  const read = await digestFolders(directory, ids, { analysis, gazetteer }, () => {}, nowhere);
  expect(read).toHaveLength(2);
  rmSync(directory, { recursive: true });
});

test('a document of which its thread dies is at fault, and the others are read', async () => {
  const { directory, ids } = copies(5);
  const { analysis, gazetteer } = await library();
  const [first, , , , last] = ids as [string, string, string, string, string];
  const fatal = { file: UNRELIABLE, limits: LIMITS };
  const asked = [first, 'exit', 'memory', last];
  for (const id of ['exit', 'memory']) cpSync(join(directory, last), join(directory, id), { recursive: true });
  const read = await digestFolders(directory, asked, { analysis, gazetteer }, () => {}, fatal);
  expect(read).toEqual([
    { said: first },
    {
      digest: null,
      faults: [{ file: join(directory, 'exit'), line: null, message: 'The thread has ended' }],
    },
    {
      digest: null,
      faults: [{ file: join(directory, 'memory'), line: null, message: 'takes more than 128 MB of memory' }],
    },
    { said: last },
  ]);
  rmSync(directory, { recursive: true });
});
