import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A file of the page as it is served. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
}

const FOLDER = join(import.meta.dirname, '../page');
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** The files of the page by path. Browsers read no TypeScript: script and style are put together at start, in memory. */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
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
  const bundled = outputFiles.map(({ path, contents }) => {
    const name = path.endsWith('.css') ? '/main.css' : '/main.js';
    return [name, { type: name === '/main.css' ? STYLE : SCRIPT, body: contents }] as const;
  });
  return new Map<string, PageFile>([
    ...bundled,
    ['/', { type: 'text/html; charset=utf-8', body: readFileSync(join(FOLDER, 'index.html')) }],
    ['/icon.svg', { type: 'image/svg+xml', body: readFileSync(join(FOLDER, 'icon.svg')) }],
  ]);
}
