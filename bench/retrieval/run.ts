import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SET_NAMES } from './originals.ts';
import { OURS, SYSTEMS } from './systems.ts';
import { type Measured, table } from './table.ts';

const USAGE = `npm run --silent retrieval -- [--data DIR] [--set NAME]… [--system NAME]… [--vectors DIR] [--json FILE]

DIR holds a folder in BEIR layout a set, and stands in BENCH_DATA where it is not given. Vectors are kept in --vectors (default
../.cache/bench). What --json holds already is not measured again.`;

const SELF = fileURLToPath(new URL('./measureSystem.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Measures every system on every set, one process after the other; tables on standard output. */
function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env.BENCH_DATA ?? '' },
      set: { type: 'string', multiple: true, default: SET_NAMES },
      system: { type: 'string', multiple: true, default: Object.keys(SYSTEMS) },
      vectors: { type: 'string', default: join(ROOT, '.cache', 'bench') },
      json: { type: 'string' },
    },
  });
  const unknown = values.system.find((name) => !Object.hasOwn(SYSTEMS, name));
  if (values.data === '' || unknown) {
    const reason = unknown ? `No system is called ${unknown}; there are ${Object.keys(SYSTEMS).join('; ')}.\n` : '';
    fail(`${reason}${USAGE}`);
  }
  const missing = values.set.filter((name) => !existsSync(join(values.data, name, 'corpus.jsonl')));
  if (missing.length > 0) {
    fail(
      `${values.data} does not hold ${missing.join(', ')}: npm run --silent prepare-sets says where they come from.`,
    );
  }
  mkdirSync(values.vectors, { recursive: true });

  const measured: Measured[] =
    values.json && existsSync(values.json) ? JSON.parse(readFileSync(values.json, 'utf8')) : [];
  for (const set of values.set) {
    for (const system of values.system) {
      if (measured.some((each) => each.set === set && each.system === system)) continue;
      console.error(`${set}: ${system} (load ${loadavg()[0]?.toFixed(1)})`);
      measured.push(measure(system, set, values.data, values.vectors));
      if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
    }
    console.log(`\n### ${set}\n\n${table(ordered(measured.filter((each) => each.set === set)), OURS)}`);
  }
}

function measure(system: string, set: string, data: string, vectors: string): Measured {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', SELF, system, join(data, set), join(vectors, `${set}.vectors`)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) fail(`${system} failed on ${set}.`);
  return { system, set, ...JSON.parse(child.stdout) };
}

const ordered = (measured: readonly Measured[]): Measured[] =>
  Object.keys(SYSTEMS).flatMap((name) => measured.filter(({ system }) => system === name));

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

main();
