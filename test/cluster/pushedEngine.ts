import { randomUUID } from 'node:crypto';
import { clusterEngine } from '../../src/search/cluster/clusterEngine.ts';
import type { Connection } from '../../src/search/cluster/connection.ts';
import { frequenciesOf } from '../../src/search/cluster/frequencies.ts';
import { aliases, madeWith, swapIn } from '../../src/search/cluster/indices.ts';
import { passageRecord } from '../../src/search/cluster/passageRecord.ts';
import { writeAll } from '../../src/search/cluster/push/bulk.ts';
import { createIndices } from '../../src/search/cluster/push/createIndices.ts';
import { searchesOf } from '../../src/search/cluster/searches.ts';
import type { Passage, SearchEngine } from '../../src/search/engine/engine.ts';
import type { Analysis } from '../../src/search/words/analysis.ts';

const MADE = madeWith({ makers: 'test', model: null, dimension: null, isCloser: false, isTitled: false, shards: 3 });

/** An engine of passages that are in no document: it writes them into indices of its own, as a push does, and then asks. */
export function pushedEngine(connection: Connection, analysis: Analysis): SearchEngine {
  const prefix = `test-${randomUUID().slice(0, 8)}`;
  const { passages: index } = aliases(prefix);
  const searches = searchesOf(connection, false);
  const indexed = { searches, index, frequencies: frequenciesOf(searches, index), meaning: null };
  let held: readonly Passage[] = [];
  const engine = clusterEngine(analysis, indexed, async (found) => found.map(({ place }) => held[place]));
  return {
    ...engine,
    async index(passages) {
      held = passages;
      const names = await createIndices(connection, prefix, MADE, 1);
      const items = passages.map((passage, place) => ({
        id: String(place),
        record: passageRecord(passage, { digest: 'test', place, order: String(place).padStart(6, '0') }),
      }));
      await writeAll(connection, names.passages, items);
      await swapIn(connection, prefix, names);
      await connection.ask({ method: 'POST', path: `/${index}/_refresh` });
    },
  };
}
