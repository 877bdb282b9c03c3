import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productionPackages } from '../scripts/release/materials.ts';
import { finished } from './process/childProcess.ts';

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

describe('licences', () => {
  /** They ask for no more than that their text goes along. */
  const PERMISSIVE = [
    ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause'],
    ...['CC0-1.0', 'ISC', 'MIT', 'Python-2.0', 'Zlib'],
  ];
  /** Others are named in both READMEs. */
  const NAMED: [licence: string, packages: RegExp, named: RegExp][] = [
    ['CPAL-1.0', /^citeproc$/u, /citeproc.*CPAL 1\.0/u],
    ['MPL-2.0', /^@resvg\/resvg-js/u, /resvg.*MPL 2\.0/u],
    ['OFL-1.1', /^@expo-google-fonts\/noto-sans-sc$/u, /Noto Sans SC.*SIL.* 1\.1/su],
  ];
  const installed = productionPackages(JSON.parse(read('package-lock.json')));

  /** A choice of licences needs one that is allowed, several at once need all to be. */
  const isAllowed = (name: string, expression: string): boolean =>
    expression
      .replace(/^\((.*)\)$/u, '$1')
      .split(' OR ')
      .some((choice) =>
        choice
          .split(' AND ')
          .every(
            (licence) =>
              PERMISSIVE.includes(licence) ||
              NAMED.some(([named, packages]) => named === licence && packages.test(name)),
          ),
      );

  test('of all that an operator installs allow it, or are named in the READMEs', () => {
    const refused = installed.filter(({ name, license = 'none' }) => !isAllowed(name, license));
    expect(installed.length).toBeGreaterThan(100);
    expect(refused.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    for (const page of ['README.md', 'README.zh-CN.md'])
      for (const [, , named] of NAMED) expect(read(page)).toMatch(named);
  });

  test('are those that the packages themselves name', () => {
    const named = installed.flatMap(({ path, name, license }) => {
      const file = join(path, 'package.json');
      const own = existsSync(file) ? JSON.parse(read(file)).license : license;
      return own === license ? [] : [`${name}: ${own}, in the lock file ${license}`];
    });
    expect(named).toEqual([]);
  });

  test('that nobody looked at are refused', () => {
    expect(['GPL-3.0', 'none', 'MIT AND GPL-3.0', 'MPL-2.0'].filter((licence) => isAllowed('other', licence))).toEqual(
      [],
    );
    expect(isAllowed('other', '(MIT OR GPL-3.0)')).toBe(true);
  });
});

describe('the audit of CI', () => {
  /** A registry that knows this of ws, or does not answer. */
  async function audited(advisories: object[] | null) {
    const registry = createServer((request, response) => {
      if (request.method === 'GET')
        response.end(JSON.stringify({ name: decodeURIComponent(request.url?.slice(1) ?? ''), versions: {} }));
      else if (advisories) response.end(JSON.stringify({ ws: advisories }));
      else response.writeHead(405).end();
    });
    await once(registry.listen(0, '127.0.0.1'), 'listening');
    const { port } = registry.address() as AddressInfo;
    // npm keeps what it hears of a hole, by its number.
    const cache = mkdtempSync(join(tmpdir(), 'audit-'));
    const settings = { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: cache };
    const ended = await finished(spawn('bash', ['.ci/audit'], { env: { ...process.env, ...settings } }));
    registry.close();
    rmSync(cache, { recursive: true });
    return ended;
  }
  const advisory = (severity: string) => ({
    ...{ id: 1, url: 'https://example.org/1', title: 'A hole', severity, vulnerable_versions: '*' },
    ...{ cwe: [], cvss: { score: 0, vectorString: null } },
  });

  test.each([
    [
      'passes over what the registry does not answer',
      null,
      0,
      /^npm audit: skipped, for the registry does not answer \(405 Method Not Allowed/u,
    ],
    ['passes without a known hole', [], 0, 'npm audit: 0 known, 0 of them high, 0 critical.\n'],
    ['passes with a moderate one', [advisory('moderate')], 0, /0 of them high, 0 critical\.\n$/u],
    ['fails with a critical one', [advisory('critical')], 1, /0 of them high, [1-9]\d* critical\.\n$/u],
  ])('%s', async (_, advisories, code, said) => {
    const ended = await audited(advisories);
    expect(ended.text).toMatch(said);
    expect(ended.code).toBe(code);
  });
});
