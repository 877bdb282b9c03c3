import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './filesBelow.ts';

/** From the source to the edges: a layer imports only from layers before it, and from itself. */
const LAYERS = [
  'log',
  'metrics',
  'queue',
  'thread',
  'text',
  'report',
  'ingest',
  'search',
  'answer',
  'presentation',
  'chart',
  'command',
  'commands',
  'dispatch',
];

/** Edges stand beside each other: each may use every layer, and only the edges named here. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  terminal: [],
  discord: [],
  web: [],
};

/** Each outside library is known to one file; those of an edge, to that edge. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  nodejieba: /^src\/text\/segment\.ts$/u,
  'p-limit': /^src\/(?:queue\/queue|chart\/drawInChild|search\/meaning\/meaning)\.ts$/u,
  'opencc-js/core': /^src\/text\/script\.ts$/u,
  'opencc-js/dict/STCharacters': /^src\/text\/script\.ts$/u,
  'opencc-js/dict/TWVariants': /^src\/text\/script\.ts$/u,
  'opencc-js/t2cn': /^src\/text\/script\.ts$/u,
  'pinyin-pro': /^src\/text\/pinyin\.ts$/u,
  'csv-stringify/sync': /^src\/presentation\/figures\/figureFile\.ts$/u,
  '@citation-js/core': /^src\/presentation\/citations\/apaThread\.ts$/u,
  '@citation-js/plugin-csl': /^src\/presentation\/citations\/apaThread\.ts$/u,
  echarts: /^src\/chart\/svg\.ts$/u,
  'subset-font': /^src\/chart\/png\.ts$/u,
  '@resvg/resvg-js': /^src\/chart\/png\.ts$/u,
  diff: /^src\/answer\/verify\/compare\/compare\.ts$/u,
  minisearch: /^src\/(?:search\/words\/wordIndex|web\/page\/reading\/siteIndex)\.ts$/u,
  'onnxruntime-node': /^src\/search\/models\/onnxModel\.ts$/u,
  '@huggingface/tokenizers': /^src\/search\/models\/onnxModel\.ts$/u,
  saxes: /^src\/ingest\/formats\/xml\.ts$/u,
  'pdfjs-dist/legacy/build/pdf.mjs': /^src\/ingest\/formats\/pdf\/pdfJs\.ts$/u,
  parse5: /^src\/ingest\/formats\/html\/page\.ts$/u,
  'jsonc-parser': /^src\/ingest\/json\.ts$/u,
  dotenv: /^src\/config\.ts$/u,
  pino: /^src\/log\/log\.ts$/u,
  'prom-client': /^src\/metrics\/(?:registry|workers)\.ts$/u,
  '@opentelemetry/api': /^src\/metrics\/traces\/openTelemetry\.ts$/u,
  '@opentelemetry/exporter-trace-otlp-http': /^src\/metrics\/traces\/openTelemetry\.ts$/u,
  '@opentelemetry/resources': /^src\/metrics\/traces\/openTelemetry\.ts$/u,
  '@opentelemetry/sdk-trace-base': /^src\/metrics\/traces\/openTelemetry\.ts$/u,
  'discord.js': /^src\/(?:discord\/|registerCommands\.ts$)/u,
  'discord-api-types/v10': /^(?:src\/(?:discord|web)|packages)\//u,
  'discord-api-spec/zod': /^packages\/discord-loopback\/src\/specification\.ts$/u,
  esbuild: /^src\/web\/serving\/pageFiles\.ts$/u,
  hono: /^(?:src\/web|packages\/discord-loopback)\//u,
  '@hono/node-server': /^(?:src\/web\/serving|packages\/discord-loopback)\//u,
  ws: /^packages\/discord-loopback\//u,
  'discord-loopback': /^src\/localChannel\.ts$/u,
  zod: /./u,
};

const LONGEST_FILE = 250;
const MOST_FILES = 20;

/** Names under which anything could hide. */
const ATTICS = /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\.ts|\/)/u;

const sourcesBelow = (folder: string) => filesBelow(folder, '.ts');

const sources = [...sourcesBelow('src'), ...sourcesBelow('commands')];
const packaged = sourcesBelow('packages').filter((file) => file.includes('/src/'));
const scripts = ['scripts', 'bench'].flatMap(sourcesBelow);
const tests = [...sourcesBelow('test'), ...sourcesBelow('packages').filter((file) => file.includes('/test/'))];
const read = (file: string) => readFileSync(file, 'utf8');

/** What a file imports: files of ours by path, libraries by name. */
function importsOf(file: string): string[] {
  const imports = read(file).matchAll(/^(?:import|export)\s[^;]*?from '(?<from>[^']+)'|^import '(?<bare>[^']+)'/gmu);
  return Array.from(imports, ({ groups }) => groups?.from ?? groups?.bare ?? '').map((from) =>
    from.startsWith('.') ? relative('.', join(dirname(file), from)) : from,
  );
}

const folderOf = (file: string): string =>
  file.startsWith('commands/') ? 'commands' : (file.split('/').slice(1, -1)[0] ?? 'top');

function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'top') return true;
  if (to === 'top') return false;
  if (from in EDGES) return LAYERS.includes(to) || (EDGES[from]?.includes(to) ?? false);
  return LAYERS.includes(to) && LAYERS.indexOf(to) < LAYERS.indexOf(from);
}

describe('sources', () => {
  test('every folder is a layer or an edge', () => {
    const known = ['top', ...LAYERS, ...Object.keys(EDGES)];
    expect(sources.filter((file) => !known.includes(folderOf(file)))).toEqual([]);
  });

  test('a layer imports only from layers before it', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((to) => to.endsWith('.ts') && !mayImport(folderOf(file), folderOf(to)))
        .map((to) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['docs/architecture.md', 'CONTRIBUTING.md'])(
    '%s names the same layers and edges, in the same order',
    (page) => {
      const listed = /^(?:- \*\*)?Layers[^:]*: (?<layers>[^.]*)\.[^:]*Edges[^:]*: (?<edges>[^.]*)\./mu.exec(
        read(page),
      )?.groups;
      const names = (text = '') => Array.from(text.matchAll(/`(\w+)`/gu), ([, name]) => name);
      expect(names(listed?.layers)).toEqual(LAYERS);
      expect(names(listed?.edges)).toEqual(Object.keys(EDGES));
    },
  );

  test('no two folders import each other', () => {
    const arrows = [...sources, ...packaged].flatMap((file) =>
      importsOf(file)
        .filter((to) => to.endsWith('.ts') && dirname(to) !== dirname(file))
        .map((to) => [dirname(file), dirname(to)].join(' ⇄ ')),
    );
    const both = new Set(arrows.filter((arrow) => arrows.includes(arrow.split(' ⇄ ').toReversed().join(' ⇄ '))));
    expect([...both]).toEqual([]);
  });

  test('a package knows nothing of what uses it', () => {
    const outside = packaged.flatMap(importsOf).filter((to) => to.endsWith('.ts') && !to.startsWith('packages/'));
    expect(outside).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const graph = new Map([...sources, ...packaged].map((file) => [file, importsOf(file)]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (graph.get(from) ?? []).some((next) => {
        if (next === to) return true;
        if (seen.has(next)) return false;
        seen.add(next);
        return reaches(next, to, seen);
      });
    expect(sources.filter((file) => reaches(file, file))).toEqual([]);
  });

  test('each library is known to one file or one edge', () => {
    const wrong = [...sources, ...packaged].flatMap((file) =>
      importsOf(file)
        .filter(
          (from) =>
            !/^(?:src|packages)\/|\.ts$/u.test(from) &&
            !from.startsWith('node:') &&
            !LIBRARIES[from.replace(/^(discord-loopback|hono|@hono\/node-server)\/.*/u, '$1')]?.test(file),
        )
        .map((from) => `${file} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the configuration reads the environment', () => {
    const sets = /process\.env\.ORT_DISABLE_TELEMETRY = '1';/u;
    const reads = sources.filter((file) => read(file).replace(sets, '').includes('process.env'));
    expect(reads).toEqual(['src/config.ts']);
  });
});

describe('files', () => {
  test(`none is longer than ${LONGEST_FILE} lines`, () => {
    const long = [...sources, ...packaged, ...scripts, ...tests].filter(
      (file) => read(file).split('\n').length > LONGEST_FILE + 1,
    );
    expect(long).toEqual([]);
  });

  test(`no folder holds more than ${MOST_FILES} of them`, () => {
    const folders = [...sources, ...packaged, ...scripts, ...tests].map((file) => dirname(file));
    const crowded = [...new Set(folders)].filter(
      (folder) => folders.filter((each) => each === folder).length > MOST_FILES,
    );
    expect(crowded).toEqual([]);
  });

  test('of others run in CI as they were when they were chosen: by commit', () => {
    const workflows = readdirSync('.github/workflows').map((name) => read(join('.github/workflows', name)));
    const used = workflows.flatMap((text) => Array.from(text.matchAll(/uses: (\S+)/gu), ([, action]) => action));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/@[0-9a-f]{40}$/u.test(action ?? ''))).toEqual([]);
    for (const text of workflows) expect(text).toMatch(/^permissions:\n {2}contents: read$/mu);
  });

  test('none hides behind a name that says nothing', () => {
    expect([...sources, ...tests].filter((file) => ATTICS.test(file))).toEqual([]);
  });
});

describe('tests', () => {
  const mirrored = (file: string) =>
    (file.startsWith('packages/')
      ? file.replace('/src/', '/test/')
      : join('test', file.replace(/^src\//u, ''))
    ).replace(/\.ts$/u, '.test.ts');

  test('mirror the sources, file for file', () => {
    const expected = new Set([...sources, ...packaged, ...scripts].map(mirrored));
    const strays = tests.filter((file) => file.endsWith('.test.ts') && !expected.has(file));
    // Those of the whole: its structure, what it needs, its documents, its silence, its answers, its faults and its installation.
    const whole = ['test/architecture.test.ts', 'test/dependencies.test.ts', 'test/docs.test.ts', 'test/quiet.test.ts'];
    expect(strays.filter((file) => !/^test\/(?:golden|faults|deploy)\//u.test(file))).toEqual(whole);
  });

  test('cover every file of a layer that does something', () => {
    const does = /^export (?:async )?(?:function|const \w+ = (?:async )?\()/mu;
    const layers = sources.filter((file) => LAYERS.includes(folderOf(file)));
    expect(layers.filter((file) => does.test(read(file)) && !tests.includes(mirrored(file)))).toEqual([]);
  });

  test('mock no module', () => {
    expect(tests.filter((file) => /\bvi\.(?:mock|doMock)\(/u.test(read(file)))).toEqual([]);
  });
});
