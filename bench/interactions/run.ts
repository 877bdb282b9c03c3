import { parseArgs } from 'node:util';
import { type RunningBot, startBot } from './bot.ts';
import { act, type Pace } from './mix.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, at: { type: 'string', default: '20' } },
});

/** `count` interactions of mixed commands, `at` at a time; a table of their pace, and every fault of the bot's. */
async function main(): Promise<void> {
  const bot = await startBot();
  try {
    // What is loaded at the first use is no part of the pace.
    for (let number = 0; number < 30; number++) await act(number, bot.discord);
    const paces = await playAll(bot, Number(values.count), Number(values.at));
    for (const fault of bot.discord.faults) console.error(fault);
    const rows = [['all', paces] as const, ...byName(paces)];
    console.table(Object.fromEntries(rows.map(([name, some]) => [name, summary(some)])));
    console.log(JSON.stringify({ faults: bot.discord.faults.length, memoryMb: bot.memory(), ...summary(paces) }));
    process.exitCode = bot.discord.faults.length > 0 ? 1 : 0;
  } finally {
    await bot.stop();
  }
}

async function playAll({ discord }: RunningBot, count: number, at: number): Promise<Pace[]> {
  const paces: Pace[] = [];
  let next = 0;
  const person = async () => {
    while (next < count) {
      paces.push(...(await act(next++, discord)));
      if (process.stderr.isTTY) process.stderr.write(`\r${paces.length} interactions`);
    }
  };
  await Promise.all(Array.from({ length: at }, person));
  return paces;
}

const byName = (paces: readonly Pace[]): [string, Pace[]][] =>
  [...new Set(paces.map(({ name }) => name))]
    .toSorted()
    .map((name) => [name, paces.filter((pace) => pace.name === name)]);

function summary(paces: readonly Pace[]) {
  const at = (share: number, of: (pace: Pace) => number) => {
    const ordered = paces.map(of).toSorted((a, b) => a - b);
    return Math.round(ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0);
  };
  const acknowledged = (pace: Pace) => pace.acknowledgedMs;
  const replied = (pace: Pace) => pace.repliedMs;
  return {
    interactions: paces.length,
    acknowledgedP50Ms: at(0.5, acknowledged),
    acknowledgedP99Ms: at(0.99, acknowledged),
    acknowledgedMaxMs: at(1, acknowledged),
    repliedP50Ms: at(0.5, replied),
    repliedP99Ms: at(0.99, replied),
  };
}

await main();
