import { han } from '../text/numbers/han.ts';
import { roman } from '../text/numbers/roman.ts';
import { rowOf, type TableRow } from '../text/tables/tableRow.ts';
import { multiplicative } from './articleId.ts';
import type { DocumentInfo } from './documentInfo.ts';
import type { Paragraph, ParagraphId } from './paragraph.ts';
import { printedId } from './paragraphId.ts';
import type { Quote } from './quote.ts';

export type CitationLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

/** What a citation names: a paragraph, and the page on which it begins where the file has pages. */
export interface Cited extends Pick<Paragraph, 'document' | 'id' | 'page'> {
  /** Of a table in the paragraph. */
  readonly row?: TableRow | null;
}

/** What the citation of a quote names. */
export function citedBy(quote: Quote): Cited {
  const { document, id, page, text } = quote.paragraph;
  return { document, id, ...(page ? { page } : {}), row: rowOf(text, quote) };
}

/**
 * `A/68/652，第15段`, `A/68/652, para. 15`. UN documents are cited by paragraph (UN Editorial Manual); the page of the file,
 * where it has pages, comes after it: `，第6页`, `, p. 6`.
 */
export function citation({ document, page, ...place }: Cited, language: CitationLanguage): string {
  const parts = [document.symbol, placeName(place, language), ...(page ? [PARTS[language].page(page)] : [])];
  return parts.join(COMMA[language]);
}

/** `第15段`, of a row of a table in it `第15段，表第3行`. */
export const placeName = ({ id, row }: Pick<Cited, 'id' | 'row'>, language: CitationLanguage): string =>
  [paragraphName(id, language), ...(row ? [rowName(row, language)] : [])].join(COMMA[language]);

/** `表第3行`, `table 2, row 3`. */
export const rowName = (row: TableRow, language: CitationLanguage): string => PARTS[language].row(row);

const COMMA = { 'zh-Hans': '，', 'zh-Hant': '，', en: ', ' } as const;

/** `第15段`, `摘要`, `脚注1`, `第19条第2款`. A part without a number is named, never numbered by us. */
export function paragraphName(id: ParagraphId, language: CitationLanguage): string {
  const names = PARTS[language];
  if (typeof id === 'number') return names.paragraph(id);
  if (id === 'front' || id === 'summary') return names[id];
  const { id: printed, time } = printedId(id);
  if (time > 1) return names.repeated(paragraphName(printed, language), time);
  const { kind = '', number = '', bis, within, withinBis } = NAMED.exec(id)?.groups ?? {};
  if (kind === 'fn') return names.footnote + number;
  if (kind === 'pre') return names.preamble(number);
  if (kind === 'op') return names.operative(number);
  if (kind === 'ax') return names.annex(Number(number), names.paragraph(within ?? '', withinBis));
  if (kind === 'un') return names.unnumbered(number);
  if (kind === 'turn') return names.turn(number, within ?? '');
  if (kind === 'p') return names.paragraph(number, bis);
  return names.article(number, bis) + (within ? names.articleParagraph(within) : '');
}

const NAMED =
  /^(?<kind>fn|pre|op|art|ax|un|turn|p)(?<number>\d+)(?:bis(?<bis>\d+))?(?:-(?<within>\d+)(?:bis(?<withinBis>\d+))?)?$/u;

/**
 * The two scripts write some words differently. Annexes have Chinese numerals in Chinese, Roman ones in English (Editorial Manual,
 * Annexes).
 */
const chinese = ([article, footnote, operative, again, unnumbered, speech, page, row]: readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]) => ({
  front: '文首',
  summary: '摘要',
  footnote,
  page: (number: number) => `第${number}${page}`,
  row: ({ table, row: number }: TableRow) => `表${table ?? ''}第${number}${row}`,
  paragraph: (number: number | string, bis?: string) => `第${number}${bis ? `之${han(Number(bis))}` : ''}段`,
  preamble: (number: string) => `序言部分第${number}段`,
  operative: (number: string) => `${operative}第${number}段`,
  unnumbered: (number: string) => `${unnumbered}第${number}段`,
  turn: (number: string, paragraph: string) => `第${number}次${speech}第${paragraph}段`,
  article: (number: string, bis?: string) => `第${number}${article}${bis ? `之${han(Number(bis))}` : ''}`,
  articleParagraph: (number: string) => `第${number}款`,
  annex: (annex: number, paragraph: string) => `附件${annex ? han(annex) : ''}，${paragraph}`,
  repeated: (name: string, time: number) => `${name}（第${han(time)}次${again}）`,
});

/** ` bis` after the number of what was put in later. */
const word = (bis: string | undefined): string => (bis ? ` ${multiplicative(Number(bis)) ?? bis}` : '');

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const PARTS = {
  'zh-Hans': chinese(['条', '脚注', '执行部分', '出现', '无编号', '发言', '页', '行']),
  'zh-Hant': chinese(['條', '註腳', '執行部分', '出現', '無編號', '發言', '頁', '列']),
  en: {
    front: 'front matter',
    summary: 'summary',
    footnote: 'footnote ',
    page: (number: number) => `p. ${number}`,
    row: ({ table, row }: TableRow) => `table${table ? ` ${table}` : ''}, row ${row}`,
    paragraph: (number: number | string, bis?: string) => `para. ${number}${word(bis)}`,
    preamble: (number: string) => `preambular para. ${number}`,
    operative: (number: string) => `operative para. ${number}`,
    unnumbered: (number: string) => `unnumbered para. ${number}`,
    turn: (number: string, paragraph: string) => `statement ${number}, para. ${paragraph}`,
    article: (number: string, bis?: string) => `art. ${number}${word(bis)}`,
    articleParagraph: (number: string) => `, para. ${number}`,
    annex: (annex: number, paragraph: string) =>
      `annex${annex ? ` ${roman(annex)?.toUpperCase() ?? annex}` : ''}, ${paragraph}`,
    repeated: (name: string, time: number) => `${name} (${ORDINALS[time - 2] ?? `${time}th`} occurrence)`,
  },
} as const;

/** The author in a reference list: who wrote the document (GB/T 7714-2015, 3.2), as in the UN library catalogue. */
export function authorOf({ author, body }: DocumentInfo, language: 'zh' | 'en'): string {
  const name = (author ?? body)?.[language] ?? '';
  return language === 'zh' ? `联合国${name}` : `United Nations ${name}`.trim();
}

/** Address of the official text. docs.un.org knows every symbol; the path gives the language. Null without a symbol. */
export function officialUrl(document: DocumentInfo, language = document.language === 'en' ? 'en' : 'zh') {
  if (!document.hasSymbol) return null;
  return `https://docs.un.org/${language}/${document.symbol.split('/').map(encodeURIComponent).join('/')}`;
}
