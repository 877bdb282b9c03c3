import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openRemoteCorpus } from '../../src/remoteCorpus.ts';
import { NODES } from './nodes.ts';

/** Settings of a bot whose documents are those of the cluster, under a prefix of its own; nothing is there instead. */
export const clusterSettings = (): Config =>
  readConfig({
    SEARCH_URL: NODES.join(),
    SEARCH_PREFIX: `test-${randomUUID().slice(0, 8)}`,
    CACHE_DIR: mkdtempSync(join(tmpdir(), 'pilcrow-cache-')),
  });

/** Pushes a folder to where the settings say. */
export async function pushed(settings: Config, directory: string = CORPUS_DIRECTORY) {
  const corpus = openRemoteCorpus({ ...settings, CORPUS_DIR: directory }, openLog('silent'));
  try {
    return await corpus.push();
  } finally {
    await corpus.close();
  }
}
