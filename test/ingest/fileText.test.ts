import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocumentText } from '../../src/ingest/documentText.ts';
import { readFileText } from '../../src/ingest/fileText.ts';
import { withPages } from '../../src/ingest/pages.ts';
import type { Paragraph } from '../../src/report/paragraph.ts';
import { fold } from '../../src/text/fold.ts';
import type { Span } from '../../src/text/span.ts';
import { REPORT } from '../corpus.ts';
import { aknFile } from './formats/akomaNtoso/aknFile.ts';
import { docxFile } from './formats/docxFile.ts';
import { fodt, paragraphOf } from './formats/fodt.ts';
import { describeOffice, typeset } from './formats/libreOffice.ts';

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

async function read(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = join(directory, name);
  writeFileSync(file, bytes);
  return (await readFileText(file)).text.trim();
}

describe('a file', () => {
  test('is read by the ending of its name', async () => {
    expect(await read('a.txt', '一. 标题')).toBe('一. 标题');
    expect(await read('a.HTML', '<p>一. 标题</p>')).toBe('一. 标题');
    expect(await read('a.akn', aknFile('<p>一. 标题</p>'))).toBe('一. 标题');
    expect(await read('a.docx', docxFile({ body: wordParagraph('一. 标题') }))).toBe('一. 标题');
  });

  test.each([
    ['a.rtf', '{\\rtf1', 'is none of .txt, .md, .html, .htm, .docx, .xml, .akn, .pdf'],
    ['b.pdf', '%PDF', 'b.pdf: '],
    ['b.docx', 'no archive', '.docx'],
    ['b.txt', new Uint8Array([0x31, 0x2e, 0xff, 0xfe, 0x00]), 'b.txt: '],
  ])('%s that cannot be read is a fault in one sentence with its name', async (name, bytes, said) => {
    await expect(read(name, bytes)).rejects.toThrow(said);
    await expect(read(name, bytes)).rejects.toThrow(name);
  });

  test('that is not there is one, too', async () => {
    await expect(readFileText(join(directory, 'nowhere.txt'))).rejects.toThrow(/nowhere\.txt: ENOENT/u);
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
  ])('%s has the same paragraphs and sections', async (_, name, typeset) => {
    expect(found(await read(name, typeset()))).toEqual(found(source));
  });

  describeOffice('typeset by LibreOffice', () => {
    const NOTE = '¹';
    const note = document.paragraphs.find(({ id }) => id === 'fn1')?.text ?? '';
    const written = printed
      .filter((text) => !text.startsWith(NOTE))
      .map((text) => paragraphOf(text, { [NOTE]: note }))
      .join('');
    const furniture = { header: ['A/68/652', document.info.title.zh], footer: '13-58263 (C)' };

    const readBack = async (format: 'docx' | 'html' | 'pdf') => {
      const bytes = typeset(directory, fodt(written, furniture), format);
      writeFileSync(join(directory, `office.${format}`), bytes);
      return readFileText(join(directory, `office.${format}`));
    };

    test.each(['docx', 'html'] as const)('as %s it has the same paragraphs and sections', async (format) => {
      expect(found((await readBack(format)).text)).toEqual(found(source));
    });

    test('as PDF it has the same, each on its page, and nothing of what stands around', async () => {
      const { text, pages = [], furniture: around, warnings } = await readBack('pdf');
      const folded = (all: ReturnType<typeof found>) =>
        all.map((words) => words.map((each) => fold(String(each)).text));
      expect(folded(found(text))).toEqual(folded(found(source)));
      expect(warnings).toEqual([]);

      const last = Math.max(...pages.map(({ page }) => page));
      const numbers = Array.from({ length: last }, (_, at) => `${at + 1}/${last}`);
      expect(around?.toSorted()).toEqual([...furniture.header, furniture.footer, ...numbers].toSorted());
      const { paragraphs } = withPages(readDocumentText(text, document.info), pages);
      const body = paragraphs.filter(({ id }) => typeof id === 'number').map(({ page }) => page);
      expect(body).toEqual(body.toSorted((a = 0, b = 0) => a - b));
      expect(new Set(body).size).toBe(last);
      // Pages that begin within a paragraph, not with one.
      const broken = pages.filter(({ at }) => at > 0 && text[at - 1] !== '\n');
      expect(broken.length).toBeGreaterThan(3);
      const anchor = paragraphs.find(({ footnotes }) => footnotes.length > 0);
      expect(paragraphs.find(({ id }) => id === 'fn1')?.page).toBeGreaterThanOrEqual(anchor?.page ?? 0);
    });
  });
});
