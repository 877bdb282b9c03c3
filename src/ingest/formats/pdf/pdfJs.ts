import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FormatError } from '../extract.ts';
import type { Page, Piece } from './page.ts';

const MOST_PAGES = 1_000;
const MOST_PIECES = 2_000_000;

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
    if (fonts.size > met) await checkFonts(await lenient.getPage(number));
    pages.push(pageOf(page, items));
    page.cleanup();
    pieces += items.length;
    if (pieces > MOST_PIECES) throw new FormatError(`The file prints more than ${MOST_PIECES} pieces of text`);
  }
  return pages;
}

/** Throws a FormatError for a font that numbers its letters and says of none which it is: the library takes the numbers for letters. */
async function checkFonts(page: PDFPageProxy): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set(argsArray.filter((_, at) => fnArray[at] === OPS.setFont).map(([id]: [string]) => id));
  for (const id of ids) {
    const { composite, toUnicode } = page.commonObjs.get(id) as { composite?: boolean; toUnicode?: object };
    if (composite && toUnicode && 'firstChar' in toUnicode) {
      throw new FormatError(`Page ${page.pageNumber} prints letters that its font does not name`);
    }
  }
  page.cleanup();
}

function pageOf(page: PDFPageProxy, items: Items): Page {
  const viewport = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  let isTurned = false;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = product(viewport.transform, item.transform);
    const isOnPage = x < viewport.width && x + item.width > 0 && y > 0 && y < viewport.height + item.height;
    if (!isOnPage) continue;
    const isUpright = a > 0 && Math.abs(b) < 0.1 * a && d < 0;
    if (isUpright) pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) });
    else isTurned = true;
  }
  return { number: page.pageNumber, height: viewport.height, pieces, isTurned };
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
