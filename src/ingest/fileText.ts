import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CorpusError } from './fault.ts';
import { readAkomaNtoso } from './formats/akomaNtoso/akomaNtoso.ts';
import { readDocx } from './formats/docx/docx.ts';
import { decode, decodeAs } from './formats/encoding.ts';
import { type Extract, FormatError } from './formats/extract.ts';
import { readHtml } from './formats/html/html.ts';

const readPlain = (bytes: Uint8Array, encoding?: string): Extract => ({
  text: encoding ? decodeAs(encoding, bytes) : decode(bytes),
  warnings: [],
});

/** Its library is loaded only for a PDF: it takes time, and makes names of browsers global. */
const readPdfFile = async (bytes: Uint8Array): Promise<Extract> =>
  (await import('./formats/pdf/pdf.ts')).readPdf(bytes);

/** By the ending of the file's name. */
const FORMATS: Readonly<Record<string, (bytes: Uint8Array, encoding?: string) => Extract | Promise<Extract>>> = {
  '.txt': readPlain,
  '.md': readPlain,
  '.html': readHtml,
  '.htm': readHtml,
  '.docx': readDocx,
  '.xml': readAkomaNtoso,
  '.akn': readAkomaNtoso,
  '.pdf': readPdfFile,
};

/** What a file of any known format prints. `encoding`: of a text or page, as confirmed by the operator. Throws a CorpusError. */
export async function readFileText(file: string, encoding?: string): Promise<Extract> {
  const ending = extname(file).toLowerCase();
  const read = FORMATS[ending];
  const fault = (message: string) => new CorpusError([{ file, line: null, message }]);
  if (!read) throw fault(`is none of ${Object.keys(FORMATS).join(', ')}`);
  try {
    return await read(readFileSync(file), encoding);
  } catch (error) {
    // Node says in a sentence why a file cannot be opened.
    if (error instanceof FormatError || (error as NodeJS.ErrnoException).code) throw fault((error as Error).message);
    throw error;
  }
}
