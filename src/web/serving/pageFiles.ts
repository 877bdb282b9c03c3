import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const FOLDER = join(import.meta.dirname, '../page');
/** Media types. */
export const HTML = 'text/html; charset=utf-8';
export const STYLE = 'text/css; charset=utf-8';
export const ICON = 'image/svg+xml';
const SCRIPT = 'text/javascript; charset=utf-8';

/** The files of the page by path. Browsers read no TypeScript: script and style are bundled at start, in memory. */
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
  return new Map<string, PageFile>([
    ...outputFiles.map(({ path, contents }): [string, PageFile] => {
      const isStyle = path.endsWith('.css');
      return [isStyle ? '/main.css' : '/main.js', { type: isStyle ? STYLE : SCRIPT, body: Buffer.from(contents) }];
    }),
    ['/', { type: HTML, body: readFileSync(join(FOLDER, 'index.html')) }],
    ['/icon.svg', { type: ICON, body: readFileSync(join(FOLDER, 'icon.svg')) }],
  ]);
}
