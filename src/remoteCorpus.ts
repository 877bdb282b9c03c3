import { clusterOf, vectorsOf } from './cluster.ts';
import type { ClusterSettings } from './config.ts';
import { readGazetteer } from './ingest/gazetteers.ts';
import type { Log } from './log/log.ts';
import { CORPUS_DIRECTORY } from './open.ts';
import { pushCorpus } from './search/cluster/push/push.ts';
import { compareRemote, removeNamed } from './search/cluster/push/remote.ts';
import { openAnalysis } from './search/words/analysis.ts';
import type { RemoteCorpus } from './terminal/remoteJobs.ts';

/** The documents of a folder and those of the cluster in SEARCH_URL. Throws a ConfigError. */
export function openRemoteCorpus(settings: ClusterSettings, log: Log): RemoteCorpus & { close(): Promise<void> } {
  const directory = settings.CORPUS_DIR ?? CORPUS_DIRECTORY;
  const gazetteer = readGazetteer(directory, CORPUS_DIRECTORY);
  const target = clusterOf(settings);
  return {
    async push() {
      const vectors = await vectorsOf(settings, log);
      return pushCorpus({ directory, gazetteer, analysis: openAnalysis(gazetteer), vectors }, target, log);
    },
    compare: () => compareRemote(directory, gazetteer, target),
    remove: (name) => removeNamed(name, target),
    close: () => target.connection.close(),
  };
}
