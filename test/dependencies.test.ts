import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');

/** What runs beside Discord, in a terminal, and to register. */
const STARTS = ['src/main.ts', 'src/cli.ts', 'src/register.ts'];

/** What a file loads when it runs: imports of more than types, those made late, and files of other threads and processes. */
function loadedBy(file: string): string[] {
  const text = read(file);
  const patterns = [
    /^(?:import|export) (?!type )[^;]*?from '(?<from>[^']+)'/gmu,
    /^import '(?<from>[^']+)'/gmu,
    /\bimport\('(?<from>[^']+)'\)/gu,
    /new URL\('(?<from>[^']+\.ts)', import\.meta\.url\)/gu,
  ];
  return patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.from ?? ''));
}

/** Every package that the bot loads, wherever from. */
function packagesOf(starts: readonly string[]): Set<string> {
  const [packages, seen, waiting] = [new Set<string>(), new Set<string>(), [...starts]];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const from of loadedBy(file)) {
      if (from.startsWith('.')) waiting.push(join(dirname(file), from));
      else if (!from.startsWith('node:')) packages.add(/^(?:@[^/]+\/)?[^/]+/u.exec(from)?.[0] ?? from);
    }
  }
  return packages;
}

test('everything that the bot loads is among the dependencies it is installed with', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  const packages = packagesOf(STARTS);
  expect([...packages]).toEqual(expect.arrayContaining(['discord.js', 'discord-api-types', 'onnxruntime-node', 'tsx']));
  expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});

test('the types of Discord are those that discord.js brings', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const copies = Object.keys(packages).filter((path) => path.endsWith('node_modules/discord-api-types'));
  expect(copies).toEqual(['node_modules/discord-api-types']);
});
