import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentText } from '../../src/ingest/documentText.ts';
import { readFileText } from '../../src/ingest/fileText.ts';
import type { Paragraph } from '../../src/report/paragraph.ts';
import type { Span } from '../../src/text/span.ts';
import { REPORT } from '../corpus.ts';
import { aknFile } from './formats/akomaNtoso/aknFile.ts';
import { docxFile } from './formats/docxFile.ts';

const wordParagraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Numbers, headings and the footnote at its mark, as Akoma Ntoso has them. */
function inMarkup(lines: readonly string[]): string {
  const note = lines.find((line) => line.startsWith('¹ '))?.slice(2);
  return lines
    .filter((line) => !line.startsWith('¹ '))
    .map((line) => {
      const words = line
        .replace(/^\d+\. /u, '')
        .replace('¹', `<authorialNote marker="1"><p>${note}</p></authorialNote>`);
      const number = /^\d+(?=\. )/u.exec(line)?.[0];
      if (number) return `<paragraph><num>${number}</num><content><p>${words}</p></content></paragraph>`;
      const [, numeral, heading] = /^([一二三四五六七八]|[AB])\. (.+)$/u.exec(line) ?? [];
      return numeral ? `<section><num>${numeral}.</num><heading>${heading}</heading></section>` : `<p>${line}</p>`;
    })
    .join('');
}

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'pilcrow-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

function read(name: string, bytes: string | Uint8Array): string {
  const file = join(directory, name);
  writeFileSync(file, bytes);
  return readFileText(file).text.trim();
}

describe('a file', () => {
  test('is read by the ending of its name', () => {
    expect(read('a.txt', '一. 标题')).toBe('一. 标题');
    expect(read('a.HTML', '<p>一. 标题</p>')).toBe('一. 标题');
    expect(read('a.akn', aknFile('<p>一. 标题</p>'))).toBe('一. 标题');
    expect(read('a.docx', docxFile({ body: wordParagraph('一. 标题') }))).toBe('一. 标题');
  });

  test.each([
    ['a.pdf', '%PDF', 'is none of .txt, .md, .html, .htm, .docx, .xml, .akn'],
    ['b.docx', 'no archive', '.docx'],
    ['b.txt', new Uint8Array([0x31, 0x2e, 0xff, 0xfe, 0x00]), 'b.txt: '],
  ])('%s that cannot be read is a fault in one sentence with its name', (name, bytes, said) => {
    expect(() => read(name, bytes)).toThrow(said);
    expect(() => read(name, bytes)).toThrow(name);
  });

  test('that is not there is one, too', () => {
    expect(() => readFileText(join(directory, 'nowhere.txt'))).toThrow(/nowhere\.txt: ENOENT/u);
  });
});

describe('the first report', () => {
  const { document, source } = REPORT;
  const cut = ({ start, end }: Span): string => source.slice(start, end);
  const placeOf = ({ label, runs }: Paragraph): number => label?.start ?? runs[0]?.source.start ?? 0;
  /** Each line of the front, each heading and each paragraph with its number, in order; the footnote at the end. */
  const blocks = [
    ...document.sections.map(({ heading, source: { start } }) => ({ at: start, text: heading })),
    ...document.paragraphs
      .filter(({ id }) => id !== 'front')
      .map((each) => ({
        at: String(each.id).startsWith('fn') ? source.length : placeOf(each),
        text: `${each.label ? cut(each.label) : ''}${each.id === 'summary' ? '\n' : ''}${each.text}`,
      })),
  ].toSorted((a, b) => a.at - b.at);
  const [front] = document.paragraphs;
  const printed = [...(front?.text.split('\n') ?? []), ...blocks.flatMap(({ text }) => text.split('\n'))];
  /** A note that is moved to the end belongs to the last section there. */
  const found = (text: string) =>
    readDocumentText(text, document.info).paragraphs.map(({ id, text: words, section }) =>
      String(id).startsWith('fn') ? [id, words] : [id, words, section?.heading],
    );

  test.each([
    ['as a page', 'report.html', () => printed.map((text) => `<p>${text}</p>`).join('\n')],
    ['in Akoma Ntoso', 'report.xml', () => aknFile(inMarkup(printed))],
    ['from Word', 'report.docx', () => docxFile({ body: printed.map(wordParagraph).join('') })],
    ['in UTF-16', 'report.txt', () => Buffer.from(`\uFEFF${printed.join('\n\n')}`, 'utf16le')],
  ])('%s has the same paragraphs and sections', (_, name, typeset) => {
    expect(found(read(name, typeset()))).toEqual(found(source));
  });
});
