import { parseArgs } from 'node:util';
import { complete } from '../../src/dispatch/complete.ts';
import { openLog } from '../../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import type { Library } from '../../src/search/library.ts';
import { bodyOf } from './asked.ts';
import { type Act, IN_A_SERVER, mixOf } from './mix.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    /** A line about memory after so many. */
    every: { type: 'string', default: '10000' },
    /** Answers in the order of the engine. */
    unread: { type: 'boolean', default: false },
  },
});

const log = openLog('error', process.stderr);

/** The mix, one after the other, straight through the dispatcher: processor time by kind, and memory every so often. */
async function main(): Promise<void> {
  const opened = await openCorpus(CORPUS_DIRECTORY, log);
  await opened.readsMeaning();
  const library = values.unread ? { ...opened, reader: null } : opened;
  const mix = mixOf(library, Number(values.seed));
  const spent = new Map<string, { count: number; ms: number; most: number }>();
  tellMemory(0);
  for (let number = 1; number <= Number(values.count); number++) {
    const act = mix.next();
    const kind = kindOf(act);
    const before = process.cpuUsage();
    const body = await play(act, library);
    const { user, system } = process.cpuUsage(before);
    if (body) mix.shown(body);
    const { count, ms, most } = spent.get(kind) ?? { count: 0, ms: 0, most: 0 };
    const took = (user + system) / 1000;
    spent.set(kind, { count: count + 1, ms: ms + took, most: Math.max(most, took) });
    if (number % Number(values.every) === 0) tellMemory(number);
  }
  const rows = [...spent].toSorted(([, a], [, b]) => b.ms - a.ms);
  const all = rows.reduce((sum, [, { ms }]) => sum + ms, 0);
  console.table(
    Object.fromEntries(
      rows.map(([kind, { count, ms, most }]) => [
        kind,
        { count, each: rounded(ms / count), most: rounded(most), share: rounded(ms / all) },
      ]),
    ),
  );
  console.log(JSON.stringify({ count: Number(values.count), msEach: rounded(all / Number(values.count)) }));
  process.exit(0);
}

async function play(act: Act, library: Library) {
  if (act.kind === 'request') return (await bodyOf(act.request, library, act)).body;
  JSON.stringify(complete(act.typing, { locales: ['zh-CN'], setting: IN_A_SERVER }, library, log));
  return null;
}

const kindOf = (act: Act): string => {
  if (act.kind === 'typing') return `typing ${act.typing.command} ${act.typing.option}`;
  return `${act.pressed ? 'press' : 'command'} ${act.request.command}`;
};

/** After garbage collection where node runs with --expose-gc. */
function tellMemory(number: number): void {
  globalThis.gc?.();
  const { rss, heapUsed, external, arrayBuffers } = process.memoryUsage();
  const mb = Object.entries({ rss, heapUsed, external, arrayBuffers }).map(([name, bytes]) => [
    name,
    rounded(bytes / 1e6),
  ]);
  console.log(JSON.stringify({ number, ...Object.fromEntries(mb) }));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

await main();
