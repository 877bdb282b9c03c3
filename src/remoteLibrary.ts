import { join } from 'node:path';
import type { ChangingLibrary } from './changingLibrary.ts';
import { clusterOf, textEncoderOf } from './cluster.ts';
import type { ClusterSettings } from './config.ts';
import { readGazetteer } from './ingest/gazetteers.ts';
import type { Log } from './log/log.ts';
import { partIsOn, timed } from './metrics/parts.ts';
import { CACHE_DIRECTORY, CORPUS_DIRECTORY, closeLibrary, openCorpus, openTimedReader } from './open.ts';
import { repeatedly } from './queue/repeatedly.ts';
import { type Catalogue, catalogueState, readCatalogue } from './search/cluster/catalogue.ts';
import { ClusterFault, isIncomplete } from './search/cluster/clusterFault.ts';
import { clusterLibrary } from './search/cluster/clusterLibrary.ts';
import { openDigests } from './search/cluster/digests.ts';
import { frequenciesOf } from './search/cluster/frequencies.ts';
import { heldMeaning, readHeld } from './search/cluster/heldMeaning.ts';
import { checkMade, type Made, nothingPushed, readMade } from './search/cluster/indices.ts';
import type { PassageMeaning } from './search/cluster/passageMeaning.ts';
import { sampledMeaning } from './search/cluster/sampledMeaning.ts';
import { searchesOf } from './search/cluster/searches.ts';
import { tellCacheFault } from './search/kept/cacheFault.ts';
import { makersHash } from './search/kept/makersHash.ts';
import type { Library } from './search/library.ts';
import { questionVectors, tellEncoderFault } from './search/models/textEncoder.ts';
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
  const whole = searchesOf(connection, false);
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

  /** `isCloser`: false where a closer look must wait for passages that the cluster does not show now. */
  async function meaningOf(
    made: Made,
    index: string,
    catalogue: Catalogue,
  ): Promise<{ meaning: PassageMeaning | null; isCloser: boolean }> {
    const { dimension } = made;
    if (dimension === null) return { meaning: null, isCloser: true };
    const local = made.isCloser ? encoder?.local : null;
    const held =
      local &&
      (await readHeld(whole, index, catalogue).catch((error) => {
        if (error instanceof ClusterFault) return null;
        throw error;
      }));
    if (local && held) return { meaning: heldMeaning(held, local, tellEncoderFault(log)), isCloser: true };
    return { meaning: sampledMeaning({ searches, index, dimension, encode }), isCloser: !local };
  }

  /** `mayLack`: whether some of the documents are better than none, as at a start. They are asked for again until all are there. */
  async function documentsIn(index: string, mayLack: boolean) {
    try {
      const state = await catalogueState(whole, index);
      return { state, catalogue: await readCatalogue(whole, index), isWhole: true };
    } catch (error) {
      if (!mayLack || !isIncomplete(error)) throw error;
      return { state: '', catalogue: await readCatalogue(searches, index), isWhole: false };
    }
  }

  async function open(mayLack: boolean): Promise<{ library: Library; state: string; isWhole: boolean }> {
    const found = await readMade(connection, prefix);
    if (!found) throw nothingPushed();
    const { made, names } = found;
    checkMade(made, encoder);
    if (made.makers !== makersHash(gazetteer))
      log.warn('The search cluster was filled by another version of the bot: npm run corpus -- push fills it anew');
    const { state, catalogue, isWhole } = await documentsIn(names.documents, mayLack);
    if (isWhole) await digests.tidy(new Set(catalogue.entries.map(({ digest }) => digest)));
    const frequencies = frequenciesOf(searches, names.passages);
    const { passages: index, documents } = names;
    const { meaning, isCloser } = await meaningOf(made, index, catalogue);
    const asked = { searches, index, frequencies, meaning, analysis, gazetteer, reader };
    const opened = await clusterLibrary({ ...asked, catalogue, isWhole, digests, documents, instead });
    partIsOn('reader', reader !== null);
    partIsOn('meaning', meaning !== null);
    return { library: opened, state, isWhole: isWhole && isCloser };
  }

  let isTold = false;
  let { library, state, isWhole } = await open(settlesForLess).catch(async (error) => {
    const other = error instanceof ClusterFault && !error.isLasting ? await instead() : null;
    if (other) return { library: other, state: '', isWhole: true };
    await Promise.all([reader?.close(), encoder?.close(), connection.close()]);
    throw error;
  });
  const following = repeatedly(every, async () => {
    try {
      const found = await readMade(connection, prefix);
      const now = found && (await catalogueState(whole, found.names.documents));
      if (now !== null && (now !== state || !isWhole)) {
        const before = state;
        ({ library, state, isWhole } = await open(false));
        if (state !== before)
          log.info({ documents: library.documents.length }, 'The documents of the search cluster have changed');
      }
      isTold = false;
    } catch (error) {
      if (!isTold)
        log.error({ err: error }, 'The search cluster cannot be asked for new documents: the library stays as it was');
      isTold = true;
    }
  });
  return {
    current: () => library,
    async close() {
      await following.stop(CLOSING_MS);
      await Promise.all([reader?.close(), encoder?.close(), connection.close()]);
      const other = await embedded;
      if (other) await closeLibrary(other);
    },
  };
}
