import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clusterOf, vectorsOf } from '../../src/cluster.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { readCorpus } from '../../src/ingest/corpus.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { openRemote } from '../../src/remoteLibrary.ts';
import { pushCorpus } from '../../src/search/cluster/push/push.ts';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { openLibrary } from '../../src/search/library.ts';
import { openAnalysis } from '../../src/search/words/analysis.ts';
import { readGolden } from '../../test/golden/score.ts';
import { generateCorpus } from '../corpus/generate.ts';
import { type Node, startNode } from './node.ts';
import { paceOf } from './paces.ts';

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000,100000' },
    clients: { type: 'string', default: '1,8,32' },
    vectors: { type: 'boolean', default: false },
    heap: { type: 'string', default: '1g' },
  },
});

const CLIENTS = values.clients.split(',').map(Number);
const PASSAGES_EACH = 100;
/** More take gigabytes of the process of the bot. */
const MOST_EMBEDDED = 50_000;
const questionsOf = (sets: readonly string[]): string[] => [
  ...new Set(sets.flatMap((set) => readGolden(`test/golden/${set}.jsonl`).map(({ question }) => question))),
];
const QUESTIONS = questionsOf(['questions', 'answers', 'blind', 'blindTwo']);
/** What is loaded at the first use is no part of the pace. */
const WARM_UP = questionsOf(['refusals']).slice(0, 20);
const by = values.vectors ? undefined : 'words';
const log = openLog('silent');

/** Pushes a corpus to one node and asks it, and then the embedded engine where that holds as much; prints rows of two tables. */
for (const passages of values.passages.split(',').map(Number)) {
  const directory = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  const corpus = join(directory, 'corpus');
  await generateCorpus(corpus, passages / PASSAGES_EACH, []);
  const node = startNode(join(directory, 'node'), values.heap);
  try {
    const settings = { ...readConfig({ SEARCH_URL: node.url, SEARCH_PREFIX: 'bench' }), CORPUS_DIR: corpus };
    await push(settings, passages, node);
    for (const kind of ['cluster', 'cluster, gathered'] as const)
      for (const clients of CLIENTS)
        await askCluster(settings, kind, passages, clients, join(directory, `${kind} ${clients}`));
  } finally {
    node.stop();
  }
  if (passages <= MOST_EMBEDDED) await askEmbedded(corpus, passages);
  rmSync(directory, { recursive: true });
}

async function push(settings: Config & { CORPUS_DIR: string }, passages: number, { url }: Node): Promise<void> {
  const { CORPUS_DIR: directory } = settings;
  const gazetteer = readGazetteer(directory, CORPUS_DIRECTORY);
  const vectors = values.vectors ? await vectorsOf(settings, log) : null;
  const target = clusterOf(settings);
  const began = performance.now();
  const source = { directory, gazetteer, analysis: openAnalysis(gazetteer), vectors };
  const { pushed } = await pushCorpus(source, target, log);
  const seconds = (performance.now() - began) / 1_000;
  const memory = `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`;
  await target.connection.close();
  await fetch(`${url}/_flush`, { method: 'POST' });
  const listed = await fetch(`${url}/_cat/indices/bench-*?format=json&bytes=b&s=index`);
  const sizes = (await listed.json()) as { 'pri.store.size': string }[];
  const [documents = '', indexed = ''] = sizes.map(
    (index) => `${(Number(index['pri.store.size']) / 1e6).toFixed(0)} MB`,
  );
  const rates = [pushed / seconds, passages / seconds].map((rate) => rate.toFixed(1));
  console.log(
    `| ${[passages, by ?? 'both', `${seconds.toFixed(0)} s`, ...rates, memory, indexed, documents].join(' | ')} |`,
  );
}

/**
 * By a bot that has just started: no document is in its memory or its folder. `gathered`: with all documents that an answer needs, as a
 * request has them.
 */
async function askCluster(
  settings: Config,
  kind: 'cluster' | 'cluster, gathered',
  passages: number,
  clients: number,
  cache: string,
): Promise<void> {
  const remote = await openRemote({ ...settings, CORPUS_DIR: undefined, CACHE_DIR: cache }, log);
  const library = remote.current();
  const query: SearchEngine['query'] = async (asked) =>
    ((await library.gather?.([asked.text])) ?? library).engine.query(asked);
  try {
    const engine = kind === 'cluster' ? library.engine : { ...library.engine, query };
    await tell(engine, `${kind}, ${by ?? 'both'} | ${passages}`, clients);
  } finally {
    await remote.close();
  }
}

async function askEmbedded(corpus: string, passages: number): Promise<void> {
  const documents = (await readCorpus(corpus)).map(({ document }) => document);
  const { engine } = await openLibrary(documents, readGazetteer(corpus, CORPUS_DIRECTORY));
  for (const clients of CLIENTS) await tell(engine, `embedded, by words | ${passages}`, clients);
  await engine.close();
}

async function tell(engine: SearchEngine, name: string, clients: number): Promise<void> {
  await paceOf(engine, WARM_UP, 1, by);
  const { p50, p99, perSecond, processor } = await paceOf(engine, QUESTIONS, clients, by);
  const times = [p50, p99, processor].map((ms) => `${ms.toFixed(1)} ms`);
  console.log(`| ${[name, clients, ...times, perSecond.toFixed(0)].join(' | ')} |`);
}
