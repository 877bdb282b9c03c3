import { openLog } from '../../src/log/log.ts';
import { closeLibrary, openCorpus } from '../../src/open.ts';

/** What one start measures; printed as one line of JSON. */
export interface Start {
  readonly paragraphs: number;
  /** From the start of the process to the library that answers by words. */
  readonly seconds: number;
  /** Resident memory after the questions. */
  readonly megabytes: number;
  /** Milliseconds a query by words. */
  readonly p50: number;
  readonly p99: number;
}

const ROUNDS = 50;
const QUESTIONS = [
  '马里稳定团有多少人',
  '维和人员的行为和纪律',
  '儿童的权利',
  '缔约国应采取哪些措施',
  '外层空间物体造成损害由谁负责',
  'protection of civilians',
  '女警察的比例是多少',
  '军事特遣队',
];

const [corpus = '', cache = ''] = process.argv.slice(2);
const library = await openCorpus(corpus, openLog('silent'), cache);
const seconds = process.uptime();
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const text of QUESTIONS) {
    const began = performance.now();
    await library.engine.query({ text, limit: 10, by: 'words' });
    // The first round loads what is loaded once.
    if (round > 0) times.push(performance.now() - began);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => Number((times[Math.floor(times.length * share)] as number).toFixed(1));
const start: Start = {
  paragraphs: library.passages.length,
  seconds: Number(seconds.toFixed(1)),
  megabytes: Math.round(process.memoryUsage().rss / 1e6),
  p50: at(0.5),
  p99: at(0.99),
};
console.log(JSON.stringify(start));
await closeLibrary(library);
