import { monitorEventLoopDelay } from 'node:perf_hooks';
import { linesOf } from '../../scripts/evaluate/beir.ts';
import { ask } from '../../src/answer/ask/ask.ts';
import { card } from '../../src/answer/lookup/mission.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import { findEntities } from '../../src/report/names/names.ts';

/** How long questions take, one after the other and ten at a time, and what that does to whoever wants a card meanwhile. */

const AT_ONCE = 10;

const started = performance.now();
const library = await openCorpus(CORPUS_DIRECTORY, openLog('silent'));
await library.readsMeaning();
const questions = linesOf('test/golden/answers.jsonl').map(
  (line) => (JSON.parse(line) as { question: string }).question,
);
const [first = '', ...rest] = questions;
await ask(first, library);
const firstAnswer = performance.now() - started;

const half = Math.floor(rest.length / 2);
const alone = await timesOf(rest.slice(0, half), (question) => ask(question, library));

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const cards: number[] = [];
let isAsking = true;
const looking = (async () => {
  while (isAsking) {
    cards.push(await timed(async () => findEntities('马里', library.names).map(({ entity }) => card(entity, library))));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
})();
const together: number[] = [];
for (let at = half; at < rest.length; at += AT_ONCE) {
  const some = rest.slice(at, at + AT_ONCE);
  together.push(...(await Promise.all(some.map((question) => timed(() => ask(question, library))))));
}
isAsking = false;
await looking;
delay.disable();

console.log(
  JSON.stringify(
    {
      firstAnswerMs: Math.round(firstAnswer),
      alone: percentiles(alone),
      tenAtOnce: percentiles(together),
      cardMeanwhile: percentiles(cards),
      eventLoopHeldMs: { p99: Math.round(delay.percentile(99) / 1e6), most: Math.round(delay.max / 1e6) },
      residentMb: Math.round(process.memoryUsage.rss() / 1e6),
      mostResidentMb: Math.round(process.resourceUsage().maxRSS / 1e3),
    },
    null,
    2,
  ),
);
process.exit(0);

async function timesOf(some: readonly string[], act: (question: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const question of some) times.push(await timed(() => act(question)));
  return times;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

function percentiles(times: readonly number[]) {
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99) };
}
