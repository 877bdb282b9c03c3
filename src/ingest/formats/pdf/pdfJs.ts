import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FormatError } from '../extract.ts';
import { symbol } from '../symbols.ts';
import type { Page, Piece } from './page.ts';

/** The library replaces these for the whole process, by functions that are up to 30 times slower. */
const { parse, stringify } = JSON;
const { push } = Array.prototype;
const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// It would be loaded with the first file, and would replace them again.
// @ts-expect-error It declares nothing, and nothing is asked of it.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
Object.assign(JSON, { parse, stringify });
Object.assign(Array.prototype, { push });

const MOST_PAGES = 1_000;
const MOST_PIECES = 2_000_000;

/** Where fonts of symbols have their letters. */
const PRIVATE = /[\uf020-\uf0ff]/u;
const PRIVATE_ALL = /[\uf020-\uf0ff]/gu;

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const OPTIONS = {
  cMapUrl: join(PACKAGE, 'cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
  verbosity: VerbosityLevel.ERRORS,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
} as const;

/** For the text: damage is said, never mended by leaving text out. */
const STRICT = { ...OPTIONS, stopAtErrors: true };
/** For the fonts, which come only with all that a page draws: no picture is unpacked. */
const LENIENT = { ...OPTIONS, maxImageSize: 1, fontExtraProperties: true };

/** The pages of a PDF with the text that they print. Throws a FormatError. */
export async function readPages(bytes: Uint8Array): Promise<readonly Page[]> {
  // The library takes the bytes it is given for its own.
  const open = (options: typeof STRICT | typeof LENIENT) => getDocument({ ...options, data: Uint8Array.from(bytes) });
  const tasks = [open(STRICT), open(LENIENT)] as const;
  try {
    const [strict, lenient] = await Promise.all([tasks[0].promise, tasks[1].promise]);
    return await pagesOf(strict, lenient);
  } catch (error) {
    throw error instanceof FormatError ? error : new FormatError(reasonOf(error as Error));
  } finally {
    await Promise.all(tasks.map((task) => task.destroy()));
  }
}

async function pagesOf(strict: PDFDocumentProxy, lenient: PDFDocumentProxy): Promise<readonly Page[]> {
  if (strict.numPages > MOST_PAGES) throw new FormatError(`The file has more than ${MOST_PAGES} pages`);
  const pages: Page[] = [];
  const fonts = new Set<string>();
  let pieces = 0;
  for (let number = 1; number <= strict.numPages; number += 1) {
    const page = await strict.getPage(number);
    const { items, styles } = await page.getTextContent({ disableNormalization: true });
    const met = fonts.size;
    for (const font of Object.keys(styles)) fonts.add(font);
    const needsFonts = fonts.size > met || items.some((item) => 'str' in item && PRIVATE.test(item.str));
    const symbols = needsFonts ? await symbolsOn(await lenient.getPage(number)) : new Map<string, string>();
    pages.push(pageOf(page, items, symbols));
    page.cleanup();
    pieces += items.length;
    if (pieces > MOST_PIECES) throw new FormatError(`The file prints more than ${MOST_PIECES} pieces of text`);
  }
  return pages;
}

/**
 * What the private characters of a page are that its fonts of symbols print. Throws a FormatError for a font that numbers
 * its letters and says of none which it is: the library takes the numbers for letters.
 */
async function symbolsOn(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const symbols = new Map<string, string>();
  let name = '';
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.setFont) name = nameOf(page, argsArray[at][0]);
    for (const { unicode } of operation === OPS.showText ? (argsArray[at][0] as Partial<Glyph>[]) : []) {
      if (unicode === undefined || !PRIVATE.test(unicode)) continue;
      const known = symbol(name, unicode.charCodeAt(0).toString(16)) ?? unicode;
      // Two fonts of one page may mean different things: then nobody can tell them apart.
      symbols.set(unicode, (symbols.get(unicode) ?? known) === known ? known : unicode);
    }
  }
  page.cleanup();
  return symbols;
}

/** The name of a font, without what tells parts of a font and its styles from each other. */
function nameOf(page: PDFPageProxy, id: string): string {
  const { name = '', composite, toUnicode } = page.commonObjs.get(id) as Partial<Font>;
  if (composite && toUnicode && 'firstChar' in toUnicode) {
    throw new FormatError(`Page ${page.pageNumber} prints letters that its font does not name`);
  }
  return name.replace(/^[A-Z]{6}\+/u, '').replace(/(?:MT)?(?:[-,].*)?$/u, '');
}

function pageOf(page: PDFPageProxy, items: Items, symbols: ReadonlyMap<string, string>): Page {
  const viewport = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  let isTurned = false;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = product(viewport.transform, item.transform);
    const isOnPage = x < viewport.width && x + item.width > 0 && y > 0 && y < viewport.height + item.height;
    if (!isOnPage) continue;
    const isUpright = a > 0 && Math.abs(b) < 0.1 * a && d < 0;
    const text = item.str.replaceAll(PRIVATE_ALL, (letter) => symbols.get(letter) ?? letter);
    if (isUpright) pieces.push({ text, x, y, width: item.width, size: Math.hypot(c, d) });
    else isTurned = true;
  }
  return { number: page.pageNumber, pieces, isTurned };
}

interface Font {
  readonly name: string;
  readonly composite: boolean;
  readonly toUnicode: object;
}

interface Glyph {
  readonly unicode: string;
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The second transformation after the first (ISO 32000, 8.3.4). */
function product(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [g, h, i, j, k, l] = inner as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function reasonOf({ name, message }: Error): string {
  if (name === 'PasswordException') return 'The file is encrypted: it opens only with a password';
  return `The file is damaged, cut off, or no PDF: ${message.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '').slice(0, 100)}`;
}
