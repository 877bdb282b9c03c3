import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangingLibrary } from './changingLibrary.ts';
import { clusterOf, textEncoderOf } from './cluster.ts';
import type { ClusterSettings } from './config.ts';
import { readGazetteer } from './ingest/gazetteers.ts';
import type { Log } from './log/log.ts';
import { partIsOn, timed } from './metrics/parts.ts';
import { CACHE_DIRECTORY, CORPUS_DIRECTORY, closeLibrary, openCorpus, openTimedReader } from './open.ts';
import { inTime } from './queue/inTime.ts';
import { catalogueState, readCatalogue } from './search/cluster/catalogue.ts';
import type { Meaning } from './search/cluster/clusterEngine.ts';
import { ClusterFault } from './search/cluster/clusterFault.ts';
import { clusterLibrary } from './search/cluster/clusterLibrary.ts';
import { openDigests } from './search/cluster/digests.ts';
import { frequenciesOf } from './search/cluster/frequencies.ts';
import { checkMade, nothingPushed, readMade } from './search/cluster/indices.ts';
import { meaningScoresOf } from './search/cluster/meaningScores.ts';
import { searchesOf } from './search/cluster/searches.ts';
import { tellCacheFault } from './search/kept/cacheFault.ts';
import { makersHash } from './search/kept/makersHash.ts';
import type { Library } from './search/library.ts';
import { questionVectors } from './search/models/textEncoder.ts';
import { openAnalysis } from './search/words/analysis.ts';
import { CLOSING_MS } from './thread/thread.ts';

/** How often the bot looks for documents that were pushed: two small requests. */
const LOOK_EVERY_MS = 5_000;

/**
 * The library of the cluster in SEARCH_URL, which follows what is pushed there. Where CORPUS_DIR is set too, that answers while the cluster
 * does not. Throws a ClusterFault where the cluster cannot be asked and there is nothing instead, or for a fault that lasts.
 */
export async function openRemote(settings: ClusterSettings, log: Log, every = LOOK_EVERY_MS): Promise<ChangingLibrary> {
  const { CORPUS_DIR, CACHE_DIR: cache = CACHE_DIRECTORY } = settings;
  const gazetteer = readGazetteer(CORPUS_DIR ?? CORPUS_DIRECTORY, CORPUS_DIRECTORY);
  const analysis = openAnalysis(gazetteer);
  const { connection, prefix } = clusterOf(settings);
  const folder = join(cache, 'cluster');
  const settlesForLess = CORPUS_DIR === undefined;
  const digests = openDigests(connection, { folder, gazetteer, onFault: tellCacheFault(log), settlesForLess });
  const searches = searchesOf(connection, settlesForLess);
  let embedded: Promise<Library> | null = null;
  const instead = async (): Promise<Library | null> => {
    if (CORPUS_DIR === undefined) return null;
    if (!embedded) log.error('The search cluster does not answer: the documents of CORPUS_DIR do');
    embedded ??= openCorpus(CORPUS_DIR, log, cache);
    return embedded.catch((error) => {
      embedded = null;
      log.error({ err: error }, 'The documents of CORPUS_DIR cannot be opened');
      return null;
    });
  };
  const [reader, encoder] = await Promise.all([openTimedReader(log), textEncoderOf(settings, log)]);
  const encode = timed('encoder', encoder ? questionVectors(encoder, log) : async () => null);

  async function open(): Promise<{ library: Library; state: string }> {
    const found = await readMade(connection, prefix);
    if (!found) throw nothingPushed();
    const { made, names } = found;
    checkMade(made, encoder);
    if (made.makers !== makersHash(gazetteer))
      log.warn('The search cluster was filled by another version of the bot: npm run corpus -- push fills it anew');
    const state = await catalogueState(searches, names.documents);
    const catalogue = await readCatalogue(searches, names.documents);
    digests.tidy(new Set(catalogue.entries.map(({ digest }) => digest)));
    const frequencies = frequenciesOf(searches, names.passages);
    const { passages: index, documents } = names;
    const scores = made.dimension === null ? null : meaningScoresOf(searches, index, made.dimension);
    const meaning: Meaning | null = scores && made.dimension ? { dimension: made.dimension, encode, scores } : null;
    const parts = { searches, index, frequencies, meaning, catalogue, digests, documents, gazetteer, analysis, reader };
    const opened = await clusterLibrary({ ...parts, instead });
    partIsOn('reader', reader !== null);
    partIsOn('meaning', meaning !== null);
    return { library: opened, state };
  }

  let isTold = false;
  let { library, state } = await open().catch(async (error) => {
    const other = error instanceof ClusterFault && !error.isLasting ? await instead() : null;
    if (other) return { library: other, state: '' };
    await Promise.all([reader?.close(), encoder?.close(), connection.close()]);
    throw error;
  });
  const closing = new AbortController();
  const following = (async () => {
    while (!closing.signal.aborted) {
      await sleep(every, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (closing.signal.aborted) break;
      try {
        const found = await readMade(connection, prefix);
        const now = found && (await catalogueState(searches, found.names.documents));
        if (now !== null && now !== state) {
          ({ library, state } = await open());
          log.info({ documents: library.documents.length }, 'The documents of the search cluster have changed');
        }
        isTold = false;
      } catch (error) {
        if (!isTold)
          log.error(
            { err: error },
            'The search cluster cannot be asked for new documents: the library stays as it was',
          );
        isTold = true;
      }
    }
  })();
  return {
    current: () => library,
    async close() {
      closing.abort();
      await inTime(following, CLOSING_MS);
      await Promise.all([reader?.close(), encoder?.close(), connection.close()]);
      const other = await embedded;
      if (other) await closeLibrary(other);
    },
  };
}
