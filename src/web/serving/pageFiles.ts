import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const FOLDER = join(import.meta.dirname, '../page');
/** Media types. */
export const HTML = 'text/html; charset=utf-8';
export const STYLE = 'text/css; charset=utf-8';
export const ICON = 'image/svg+xml';
export const JSON_TYPE = 'application/json; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** The files of the page by path. Browsers read no TypeScript: script and style are bundled at start, in memory. */
export async function buildPage() {
  const bundled = await bundle(['main.ts', 'style/main.css'], 'esm');
  return new Map([
    ['/main.js', { type: SCRIPT, body: bundled('main.js') }],
    ['/main.css', { type: STYLE, body: bundled('main.css') }],
    ['/', { type: HTML, body: readFileSync(join(FOLDER, 'index.html')) }],
    ['/icon.svg', { type: ICON, body: readFileSync(join(FOLDER, 'icon.svg')) }],
  ]);
}

/** The script of the report pages, by its name. It is no module: browsers run none from files. */
export async function buildReader() {
  const bundled = await bundle(['reading/reader.ts'], 'iife');
  return new Map([['reader.js', { type: SCRIPT, body: bundled('reader.js') }]]);
}

/** The script that searches exported pages, by its name. */
export async function buildSearch() {
  const bundled = await bundle(['reading/search.ts'], 'iife');
  return new Map([['search.js', { type: SCRIPT, body: bundled('search.js') }]]);
}

async function bundle(entries: readonly string[], format: NonNullable<BuildOptions['format']>) {
  const { outputFiles } = await build({
    entryPoints: entries.map((entry) => join(FOLDER, entry)),
    outdir: '/',
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return (name: string) => Buffer.from(outputFiles.find(({ path }) => path.endsWith(name))?.contents ?? []);
}
