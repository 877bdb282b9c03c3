import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/ingest/formats/docx/docx.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** What a file of Word holds: the inside of each part. */
export interface DocxParts {
  readonly body?: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
}

const ROOTS = {
  body: ['document', 'document'],
  numbering: ['numbering', 'numbering'],
  styles: ['styles', 'styles'],
  footnotes: ['footnotes', 'footnotes'],
  endnotes: ['endnotes', 'endnotes'],
  settings: ['settings', 'settings'],
} as const;

/** An element with the namespaces that the parts of Word use. */
export const rooted = (name: string, inside: string): string => `<w:${name} ${NAMESPACES}>${inside}</w:${name}>`;

/** A file of Word; `others` are further entries, by name. */
export function docxFile(parts: DocxParts, others: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(parts).map(([part, inside]) => {
    const [name, root] = ROOTS[part as keyof DocxParts];
    return [`word/${name}.xml`, rooted(root, part === 'body' ? `<w:body>${inside}</w:body>` : inside)] as const;
  });
  const files = { '[Content_Types].xml': '<Types/>', ...Object.fromEntries(entries), ...others };
  return Uint8Array.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 1 }),
  );
}

/** The blocks that a file with these parts prints. */
export function blocksOf(parts: DocxParts): string[] {
  const { text } = readDocx(docxFile(parts));
  return text ? text.split('\n\n') : [];
}

export const warningsOf = (parts: DocxParts): readonly string[] => readDocx(docxFile(parts)).warnings;

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of the runs given. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const numbered = (content: string, level = 0, numbering = 1): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`);

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** One level of a list. */
export const level = (at: number, format: string, text: string, further = '<w:start w:val="1"/>'): string =>
  `<w:lvl w:ilvl="${at}">${further}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** A list, and numbers that refer to it, each with what it overrides. */
export const list = (levels: string, ...overrides: string[]): string => {
  const numbers = overrides.length > 0 ? overrides : [''];
  const references = numbers.map(
    (override, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/>${override}</w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${references.join('')}`;
};
