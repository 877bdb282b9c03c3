import { MADE_UP } from '../../../madeUpCorpus.ts';
import { docxFile, paragraph } from '../../formats/docxFile.ts';
import { encoded } from '../../formats/encoded.ts';

/** A file by its name. The bytes are made when they are wanted: some are large. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const REPORT = MADE_UP.find(({ document }) => document.info.id === 'a-99-17')?.source ?? '';
const LINES = REPORT.split('\n').filter((line) => line !== '');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

export const page = (body: string): Uint8Array => utf8(`<!doctype html><meta charset=utf-8><body>${body}</body>`);

export const akomaNtoso = (body: string, before = ''): Uint8Array =>
  utf8(
    `<?xml version="1.0"?>${before}<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="report"><mainBody>${body}</mainBody></doc></akomaNtoso>`,
  );

/** A PDF of these objects, the first of which is its catalogue. */
export function pdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF of one page, which draws this stream. */
export const pdfPage = (stream: string, dictionary = '', pages = '/Count 1/Kids[3 0 R]'): Uint8Array =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages${pages}/MediaBox[0 0 595 842]>>`,
    '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${stream.length}${dictionary}>>stream\n${stream}\nendstream`,
  ]);

const DRAWN = ['Lighthouses', '1. Lamps are cleaned every day.', '2. Keepers report twice a year.'].map(
  (line, at) => `BT /F 10 Tf 72 ${770 - 14 * at} Td (${line}) Tj ET`,
);

/** One report in every format that is read, and in every encoding of a text. */
export const SOUND: readonly MadeFile[] = [
  { name: 'utf8.txt', bytes: () => utf8(REPORT) },
  { name: 'utf16le.txt', bytes: () => utf16(REPORT) },
  { name: 'utf16be.txt', bytes: () => utf16(REPORT, true) },
  { name: 'gb18030.txt', bytes: () => encoded(REPORT.replace('¹', '').replace(/^¹.*$/mu, ''), 'gb18030') },
  { name: 'markdown.md', bytes: () => utf8(REPORT) },
  { name: 'page.html', bytes: () => page(LINES.map((line) => `<p>${line}</p>`).join('\n')) },
  { name: 'word.docx', bytes: () => docxFile({ body: LINES.map((line) => paragraph(line)).join('') }) },
  { name: 'markup.xml', bytes: () => akomaNtoso(LINES.map((line) => `<p>${line}</p>`).join('')) },
  { name: 'print.pdf', bytes: () => pdfPage(DRAWN.join('\n')) },
];
