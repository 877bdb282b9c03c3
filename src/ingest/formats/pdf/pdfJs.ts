import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FormatError } from '../extract.ts';
import type { Page, Piece } from './page.ts';

const MOST_PAGES = 1_000;
const MOST_PIECES = 2_000_000;

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const OPTIONS = {
  cMapUrl: join(PACKAGE, 'cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
  // Damage is said, never mended by leaving text out; pictures are not unpacked; nothing is printed.
  stopAtErrors: true,
  maxImageSize: 1,
  verbosity: VerbosityLevel.ERRORS,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
} as const;

/** The pages of a PDF with the text that they print. Throws a FormatError. */
export async function readPages(bytes: Uint8Array): Promise<readonly Page[]> {
  // The library takes the bytes it is given for its own.
  const task = getDocument({ ...OPTIONS, data: Uint8Array.from(bytes) });
  try {
    return await pagesOf(await task.promise);
  } catch (error) {
    throw error instanceof FormatError ? error : new FormatError(reasonOf(error as Error));
  } finally {
    await task.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<readonly Page[]> {
  if (document.numPages > MOST_PAGES) throw new FormatError(`The file has more than ${MOST_PAGES} pages`);
  const pages: Page[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
    pieces += pages.at(-1)?.pieces.length ?? 0;
    if (pieces > MOST_PIECES) throw new FormatError(`The file prints more than ${MOST_PIECES} pieces of text`);
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
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
