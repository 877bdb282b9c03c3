import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { docxFile, level, list, numbered, paragraph, run, table } from '../../formats/docxFile.ts';
import { akomaNtoso, type MadeFile, page, pdf, pdfPage, utf8 } from './soundFiles.ts';

const MEGA = 1_000_000;
const ENTITIES = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${(at === 0 ? 'lamp ' : `&e${at};`).repeat(10)}">`,
).join('');
const LAUGHS = `<!DOCTYPE bomb [${ENTITIES}]>`;
const ELSEWHERE = '<!DOCTYPE bomb [<!ENTITY e SYSTEM "file:///etc/hostname">]>';

/** A document of Word whose main part is this text. */
const part = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) }, { level: 1 });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (inside: string): Uint8Array => docxFile({ body: inside });
const nested = (count: number, open: string, close: string): string => open.repeat(count) + close.repeat(count);

/** An archive that says of an entry of 80 MB that it has 10 bytes. */
function lyingArchive(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(80 * MEGA) }, { level: 1 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = bytes.length - 22 - (46 + 'word/document.xml'.length);
  view.setUint32(entry + 24, 10, true);
  return bytes;
}

const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array(1)]));

const WORD: readonly MadeFile[] = [
  { name: 'zip-bomb.docx', bytes: () => zipSync({ 'word/document.xml': new Uint8Array(70 * MEGA) }, { level: 1 }) },
  { name: 'lying-zip.docx', bytes: lyingArchive },
  {
    name: 'zip-in-zip.docx',
    bytes: () => zipSync({ 'word/document.xml': zipSync({ 'a.xml': new Uint8Array(MEGA) }) }),
  },
  { name: 'entries.docx', bytes: () => zipSync(many) },
  { name: 'laughs.docx', bytes: () => part(`${LAUGHS}<w:document ${W}>&e9;</w:document>`) },
  { name: 'elsewhere.docx', bytes: () => part(`${ELSEWHERE}<w:document ${W}>&e;</w:document>`) },
  { name: 'deep.docx', bytes: () => part(`<w:document ${W}>${nested(100_000, '<w:p>', '</w:p>')}</w:document>`) },
  { name: 'unclosed.docx', bytes: () => part(`<w:document ${W}>${'<w:p>'.repeat(300)}`) },
  {
    name: 'attributes.docx',
    bytes: () => part(`<w:document ${W} ${Array.from({ length: 50_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
  },
  { name: 'runs.docx', bytes: () => body(`<w:p>${run('灯').repeat(200_000)}</w:p>`) },
  { name: 'paragraphs.docx', bytes: () => body(numbered('灯').repeat(50_000)) },
  { name: 'columns.docx', bytes: () => body(table(Array.from({ length: 50_000 }, () => paragraph('灯')))) },
  {
    name: 'wide-cells.docx',
    bytes: () =>
      body(
        `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>'.repeat(3_000)}</w:tr></w:tbl>`,
      ),
  },
  { name: 'tables-in-tables.docx', bytes: () => body(nested(120, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')) },
  {
    name: 'numbers-from-a-billion.docx',
    bytes: () =>
      docxFile({
        body: numbered('灯').repeat(100),
        numbering: list(level(0, 'lowerLetter', '%1.', '<w:start w:val="999999999"/>')),
      }),
  },
  {
    name: 'roman-from-a-billion.docx',
    bytes: () =>
      docxFile({
        body: numbered('灯').repeat(100),
        numbering: list(level(0, 'upperRoman', '%1.', '<w:start w:val="999999999"/>')),
      }),
  },
  {
    name: 'ring-of-styles.docx',
    bytes: () =>
      docxFile({
        body: paragraph('灯', '<w:pStyle w:val="a"/>').repeat(1_000),
        styles:
          '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      }),
  },
  {
    name: 'note-in-itself.docx',
    bytes: () =>
      docxFile({
        body: paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'),
        footnotes: `<w:footnote w:id="1">${paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`,
      }),
  },
  {
    name: 'notes.docx',
    bytes: () =>
      docxFile({
        body: Array.from({ length: 20_000 }, (_, at) =>
          paragraph(`${run('灯')}<w:r><w:footnoteReference w:id="${at}"/></w:r>`),
        ).join(''),
        footnotes: Array.from(
          { length: 20_000 },
          (_, at) => `<w:footnote w:id="${at}">${paragraph('注')}</w:footnote>`,
        ).join(''),
      }),
  },
];

const PAGES: readonly MadeFile[] = [
  { name: 'deep.html', bytes: () => page(nested(200_000, '<div>', '</div>')) },
  { name: 'unclosed.html', bytes: () => page('<b><i><p>灯'.repeat(20_000)) },
  { name: 'lists.html', bytes: () => page(nested(900, '<ol><li>', '</li></ol>')) },
  { name: 'laughs.html', bytes: () => utf8(`${LAUGHS}<p>1. &e9;</p>`) },
  { name: 'elements.html', bytes: () => page('<p>'.repeat(MEGA)) },
  {
    name: 'attributes.html',
    bytes: () => page(`<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}`).join(' ')}>1. 灯`),
  },
  { name: 'long-attribute.html', bytes: () => page(`<p style="${'display '.repeat(MEGA)}">1. 灯`) },
  { name: 'comments.html', bytes: () => page(`${'<!-- 灯 '.repeat(MEGA)}-->1. 灯`) },
  { name: 'references.html', bytes: () => page(`<p>1. ${'&#x1F6A8;&amp;&notanentity;'.repeat(200_000)}`) },
  { name: 'gigantic-table.html', bytes: () => page(`<table>${`<tr>${'<td>灯'.repeat(500)}`.repeat(1_000)}</table>`) },
  {
    name: 'spans.html',
    bytes: () => page(`<table>${`<tr>${'<td colspan=1000 rowspan=65534>灯'.repeat(50)}`.repeat(1_000)}</table>`),
  },
  { name: 'numbers.html', bytes: () => page(`<ol start=999999999 type=i>${'<li>灯'.repeat(50_000)}</ol>`) },
  { name: 'raised.html', bytes: () => page(`<p>1. ${'<sup>1</sup>灯'.repeat(50_000)}`) },
  { name: 'charset.htm', bytes: () => utf8(`<meta charset="${'x'.repeat(MEGA)}"><p>1. 灯`) },
  { name: 'charset-of-another.html', bytes: () => utf8('<meta charset="utf-16"><p>1. 灯塔每天擦灯。') },
];

const MARKUP: readonly MadeFile[] = [
  { name: 'laughs.xml', bytes: () => akomaNtoso('<p>&e9;</p>', LAUGHS) },
  { name: 'elsewhere.xml', bytes: () => akomaNtoso('<p>&e;</p>', ELSEWHERE) },
  { name: 'deep.xml', bytes: () => akomaNtoso(nested(100_000, '<section>', '</section>')) },
  { name: 'elements.xml', bytes: () => akomaNtoso('<p>灯</p>'.repeat(300_000)) },
  { name: 'no-namespace.xml', bytes: () => utf8('<akomaNtoso><doc><p>1. 灯</p></doc></akomaNtoso>') },
  { name: 'other-vocabulary.xml', bytes: () => utf8('<rss version="2.0"><channel><title>灯</title></channel></rss>') },
  { name: 'notes.xml', bytes: () => akomaNtoso('<p>灯<noteRef href="#n"/></p>'.repeat(20_000)) },
  {
    name: 'note-in-itself.akn',
    bytes: () => akomaNtoso('<p><authorialNote eId="n"><p><noteRef href="#n"/></p></authorialNote></p>'),
  },
];

const packed = (text: string): string => deflateSync(text).toString('latin1');

const PRINT: readonly MadeFile[] = [
  { name: 'stream-bomb.pdf', bytes: () => pdfPage(packed(' '.repeat(300 * MEGA)), '/Filter/FlateDecode') },
  { name: 'ring-of-pages.pdf', bytes: () => pdfPage('', '', '/Count 1/Kids[2 0 R]') },
  { name: 'a-billion-pages.pdf', bytes: () => pdfPage('', '', '/Count 1000000000/Kids[3 0 R]') },
  { name: 'no-pages.pdf', bytes: () => pdf(['<</Type/Catalog>>']) },
  { name: 'empty-page.pdf', bytes: () => pdfPage('') },
  { name: 'words.pdf', bytes: () => pdfPage(`BT /F 1 Tf ${'1 1 Td (lamp) Tj '.repeat(100_000)}ET`) },
  { name: 'deep-arrays.pdf', bytes: () => pdfPage(nested(50_000, '[', ']')) },
  { name: 'head-alone.pdf', bytes: () => utf8('%PDF-1.7\n') },
];

/** Small files that unpack, nest or refer without end. */
export const BOMBS: readonly MadeFile[] = [...WORD, ...PAGES, ...MARKUP, ...PRINT];
