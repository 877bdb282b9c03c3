import { readPdf } from '../../../../src/ingest/formats/pdf/pdf.ts';

/** Words at a place of a page, in points from its upper left corner. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 10 where it is left out. */
  readonly size?: number;
  readonly font?: keyof typeof FONTS;
  /** The letters of the font, in hexadecimal, where they are not those of `text`. */
  readonly codes?: string;
  /** Printed from the foot to the top. */
  readonly isTurned?: boolean;
}

const HEIGHT = 842;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const utf16 = (text: string): string => hex(Buffer.from(text, 'utf16le').swap16());

const composite = (encoding: string, ordering: string): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Song` +
  `/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Song` +
  `/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>`;

/** What a word processor says of the letters of a font of symbols: that they are private. */
const PRIVATE =
  '/CIDInit/ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange<00><ff>endcodespacerange ' +
  '1 beginbfrange<20><ff><f020>endbfrange endcmap end end';

/** None of them is in the file, and only the last says which letters its codes are (ToUnicode). */
const FONTS = {
  latin: {
    source: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    codes: (text: string) => hex(Buffer.from(text, 'latin1')),
  },
  song: { source: composite('UniGB-UTF16-H', 'GB1'), codes: utf16 },
  unnamed: { source: composite('Identity-H', 'Identity'), codes: utf16 },
  gbk: { source: composite('GBK-EUC-H', 'GB1'), codes: (text: string) => text },
  wingdings: {
    source: '<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Wingdings-Regular/ToUnicode 3 0 R>>',
    codes: (text: string) => text,
  },
} as const;

const fontOf = ({ text, font }: Words): keyof typeof FONTS => font ?? (/^[ -ÿ]*$/u.test(text) ? 'latin' : 'song');

function content(words: readonly Words[]): string {
  return words
    .map((each) => {
      const { x, y, text, size = 10, codes, isTurned = false } = each;
      const font = fontOf(each);
      const matrix = isTurned ? '0 1 -1 0' : '1 0 0 1';
      return `BT /${font} ${size} Tf ${matrix} ${x} ${HEIGHT - y} Tm <${codes ?? FONTS[font].codes(text)}> Tj ET`;
    })
    .join('\n');
}

const streamOf = (text: string): string => `<</Length ${text.length}>>stream\n${text}\nendstream`;

/** A PDF of these pages, as small as one can be; `trailer` is put into its trailer. */
export function pdfFile(pages: readonly (readonly Words[])[], trailer = ''): Uint8Array<ArrayBuffer> {
  const fonts = Object.entries(FONTS).map(([name, { source }]) => `/${name} ${source}`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]/MediaBox[0 0 595 ${HEIGHT}]` +
      `/Resources<</Font<<${fonts.join('')}>>>>>>`,
    streamOf(PRIVATE),
    ...pages.flatMap((words, at) => {
      return [`<</Type/Page/Parent 2 0 R/Contents ${5 + 2 * at} 0 R>>`, streamOf(content(words))];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

/** Words on lines below each other, 14 points apart. */
export const linesAt = (x: number, y: number, texts: readonly string[], size = 10): Words[] =>
  texts.map((text, at) => ({ x, y: y + 14 * at, text, size }));

/** The blocks that pages with these words print. */
export async function blocksOf(...pages: (readonly Words[])[]): Promise<string[]> {
  const { text } = await readPdf(pdfFile(pages));
  return text.split('\n\n');
}
