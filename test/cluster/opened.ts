import { clusterOf } from '../../src/cluster.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { readCatalogue } from '../../src/search/cluster/catalogue.ts';
import type { Connection } from '../../src/search/cluster/connection.ts';
import { frequenciesOf } from '../../src/search/cluster/frequencies.ts';
import { type Names, readMade } from '../../src/search/cluster/indices.ts';
import { pushCorpus } from '../../src/search/cluster/push/push.ts';
import { searchesOf } from '../../src/search/cluster/searches.ts';
import { library } from '../library.ts';
import { NODES } from './nodes.ts';
import { clusterSettings } from './pushed.ts';

/** A folder pushed without vectors, under a prefix of its own, and the means to ask for it. */
export async function openPushed(
  directory: string,
  { nodes = NODES, replicas = 1 }: { readonly nodes?: readonly string[]; readonly replicas?: number } = {},
) {
  const target = clusterOf({ ...clusterSettings(), SEARCH_URL: [...nodes], SEARCH_REPLICAS: replicas });
  const { connection } = target;
  const gazetteer = readGazetteer(directory, CORPUS_DIRECTORY);
  const { analysis } = await library();
  const push = () => pushCorpus({ directory, gazetteer, analysis, vectors: null }, target, openLog('silent'));
  const first = await push();
  return { ...target, gazetteer, analysis, push, first, searches: searchesOf(connection, false) };
}

export async function namesOf(connection: Connection, prefix: string): Promise<Names> {
  const made = await readMade(connection, prefix);
  if (!made) throw new Error('Nothing was pushed');
  return made.names;
}

/** What a request is looked up with. */
export async function knownOf(pushed: Awaited<ReturnType<typeof openPushed>>) {
  const { connection, prefix, searches, analysis, gazetteer } = pushed;
  const { passages: index, documents } = await namesOf(connection, prefix);
  const catalogue = await readCatalogue(searches, documents);
  return { catalogue, searches, index, documents, frequencies: frequenciesOf(searches, index), analysis, gazetteer };
}
