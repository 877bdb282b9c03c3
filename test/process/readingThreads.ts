import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openThread } from '../../src/thread/thread.ts';

/** Opens threads that read documents, one after the other, and prints the memory of the process after each, in MB. */
const file = new URL('../../src/search/digest/digestThread.ts', import.meta.url);
const { all } = readGazetteer(CORPUS_DIRECTORY, CORPUS_DIRECTORY);
const used: number[] = [];
for (let opened = 0; opened < 4; opened++) {
  const thread = await openThread(file, all, { seconds: 120, megabytes: 1024 });
  await thread.close();
  globalThis.gc?.();
  used.push(Math.round(process.memoryUsage.rss() / 1e6));
}
console.log(JSON.stringify(used));
