import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(import.meta.dirname, '../page');
/** Media types. */
export const HTML = 'text/html; charset=utf-8';
export const STYLE = 'text/css; charset=utf-8';
export const ICON = 'image/svg+xml';
const SCRIPT = 'text/javascript; charset=utf-8';

/** The files of the page by path. Browsers read no TypeScript: script and style are bundled at start, in memory. */
export async function buildPage() {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'main.ts'), join(FOLDER, 'style/main.css')],
    outdir: '/',
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const bundled = (name: string) => Buffer.from(outputFiles.find(({ path }) => path.endsWith(name))?.contents ?? []);
  return new Map([
    ['/main.js', { type: SCRIPT, body: bundled('main.js') }],
    ['/main.css', { type: STYLE, body: bundled('main.css') }],
    ['/', { type: HTML, body: readFileSync(join(FOLDER, 'index.html')) }],
    ['/icon.svg', { type: ICON, body: readFileSync(join(FOLDER, 'icon.svg')) }],
  ]);
}
