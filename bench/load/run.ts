import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../src/ingest/corpus.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { WORDINGS } from '../../src/presentation/wording/wording.ts';
import { openLibrary } from '../../src/search/library.ts';
import { type LoadedBot, type Mode, startBot, type Usage } from './bot.ts';
import { mixOf } from './mix.ts';
import { type Pace, type People, peopleIn } from './people.ts';

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'http' },
    workers: { type: 'string', default: '1' },
    /** Interactions a second, whether or not those before are answered. */
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

/** What is loaded at the first use is no part of the pace. */
const WARM_UP = 300;
const MEMORY_EVERY_MS = 10_000;

/** Sends a mix at a fixed rate, and prints how soon it was acknowledged and answered, with processor time and memory. */
async function main(): Promise<void> {
  const [rate, seconds, seed] = [values.rate, values.seconds, values.seed].map(Number) as [number, number, number];
  const documents = (await readCorpus(CORPUS_DIRECTORY)).map(({ document }) => document);
  const library = await openLibrary(documents, readGazetteer(CORPUS_DIRECTORY, CORPUS_DIRECTORY));
  const bot = await startBot(values.mode as Mode, Number(values.workers));
  try {
    const people = peopleIn(bot.discord, mixOf(library, seed), seed);
    for (let number = 0; number < WARM_UP; number++) await people.act().catch(() => {});
    const before = bot.usage();
    const { paces, lost, tookSeconds, memory } = await playAll(people, bot, rate, seconds);
    tell(paces, lost, { before, after: bot.usage(), tookSeconds, memory }, rate);
    for (const fault of new Set(bot.discord.faults)) console.error(fault);
    process.exitCode = lost.length > 0 ? 1 : 0;
  } finally {
    await bot.stop();
  }
}

/** An open loop: nobody waits for the answers of others. */
async function playAll(people: People, { usage }: LoadedBot, rate: number, seconds: number) {
  const paces: Pace[] = [];
  const lost: string[] = [];
  const memory: number[] = [];
  const open: Promise<void>[] = [];
  const began = performance.now();
  const watching = setInterval(() => void memory.push(usage().residentMb), MEMORY_EVERY_MS);
  for (let number = 0; number < rate * seconds; number++) {
    const due = began + (number * 1_000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    open.push(
      people.act().then(
        (pace) => void paces.push(pace),
        (error: Error) => void lost.push(error.message),
      ),
    );
  }
  const sentSeconds = (performance.now() - began) / 1_000;
  await Promise.all(open);
  clearInterval(watching);
  return { paces, lost, memory, tookSeconds: { sent: sentSeconds, all: (performance.now() - began) / 1_000 } };
}

interface Course {
  readonly before: Usage;
  readonly after: Usage;
  readonly tookSeconds: { readonly sent: number; readonly all: number };
  readonly memory: readonly number[];
}

function tell(paces: readonly Pace[], lost: readonly string[], course: Course, rate: number): void {
  const kinds = ['typing', 'press', 'look', 'ask'] as const;
  const rows = [
    ['all', paces] as const,
    ...kinds.map((kind) => [kind, paces.filter((pace) => pace.kind === kind)] as const),
  ];
  console.table(Object.fromEntries(rows.map(([name, some]) => [name, summary(some)])));
  const { before, after, tookSeconds, memory } = course;
  const busy = Object.values(WORDINGS).map(({ errors }) => errors.full);
  const cpu = after.cpuSeconds - before.cpuSeconds;
  console.log(
    JSON.stringify({
      ...values,
      offeredPerSecond: rounded((paces.length + lost.length) / tookSeconds.sent),
      answeredPerSecond: rounded(paces.length / tookSeconds.all),
      wantedPerSecond: rate,
      lost: lost.length,
      shed: paces.filter(({ words }) => busy.some((sentence) => words.includes(sentence))).length,
      ...summary(paces),
      cpuMsEach: rounded((cpu * 1_000) / paces.length),
      coresUsed: rounded(cpu / tookSeconds.all),
      residentMb: { before: before.residentMb, after: after.residentMb, every10Seconds: memory },
    }),
  );
  for (const [message, count] of tally(lost)) console.error(`${count} × ${message}`);
}

function summary(paces: readonly Pace[]) {
  const at = (share: number, of: (pace: Pace) => number) => {
    const ordered = paces.map(of).toSorted((a, b) => a - b);
    return Math.round(ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0);
  };
  const [acknowledged, replied] = [(pace: Pace) => pace.acknowledgedMs, (pace: Pace) => pace.repliedMs];
  return {
    count: paces.length,
    ackP50: at(0.5, acknowledged),
    ackP99: at(0.99, acknowledged),
    ackP999: at(0.999, acknowledged),
    replyP50: at(0.5, replied),
    replyP99: at(0.99, replied),
    replyP999: at(0.999, replied),
  };
}

const tally = (messages: readonly string[]): Map<string, number> =>
  messages.reduce((counts, message) => counts.set(message, (counts.get(message) ?? 0) + 1), new Map<string, number>());

const rounded = (value: number): number => Math.round(value * 10) / 10;

await main();
