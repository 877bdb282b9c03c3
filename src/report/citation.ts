import { roman } from '../text/numbers/roman.ts';
import { multiplicative } from './articleId.ts';
import type { DocumentInfo } from './documentInfo.ts';
import type { Paragraph, ParagraphId } from './paragraph.ts';

export type CitationLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

/** What a citation names: a paragraph, and the page on which it begins where the file has pages. */
export type Cited = Pick<Paragraph, 'document' | 'id' | 'page'>;

/**
 * `A/68/652，第15段`, `A/68/652, para. 15`. UN documents are cited by paragraph (UN Editorial Manual); the page of the file,
 * where it has pages, comes after it: `，第6页`, `, p. 6`.
 */
export function citation({ document, id, page }: Cited, language: CitationLanguage): string {
  const comma = language === 'en' ? ', ' : '，';
  const parts = [document.symbol, paragraphName(id, language), ...(page ? [PARTS[language].page(page)] : [])];
  return parts.join(comma);
}

/** `第15段`, `摘要`, `脚注1`, `第19条第2款`. A part without a number is named, never numbered by us. */
export function paragraphName(id: ParagraphId, language: CitationLanguage): string {
  const names = PARTS[language];
  if (typeof id === 'number') return names.paragraph(id);
  if (id === 'front' || id === 'summary') return names[id];
  const { kind = '', number = '', bis, within } = NAMED.exec(id)?.groups ?? {};
  if (kind === 'fn') return names.footnote + number;
  if (kind === 'pre') return names.preamble(number);
  if (kind === 'op') return names.operative(number);
  if (kind === 'ax') return names.annex(Number(number), within ?? '');
  return names.article(number, bis) + (within ? names.articleParagraph(within) : '');
}

const NAMED = /^(?<kind>fn|pre|op|art|ax)(?<number>\d+)(?:bis(?<bis>\d+))?(?:-(?<within>\d+))?$/u;

const HAN_NUMERALS = '一二三四五六七八九十';

/** Annexes have Chinese numerals in Chinese, Roman ones in English (Editorial Manual, Annexes). */
const chinese = (article: string, footnote: string, operative: string, page: string) => ({
  front: '文首',
  summary: '摘要',
  footnote,
  page: (number: number) => `第${number}${page}`,
  paragraph: (number: number | string) => `第${number}段`,
  preamble: (number: string) => `序言部分第${number}段`,
  operative: (number: string) => `${operative}第${number}段`,
  article: (number: string, bis?: string) =>
    `第${number}${article}${bis ? `之${HAN_NUMERALS[Number(bis) - 1] ?? bis}` : ''}`,
  articleParagraph: (number: string) => `第${number}款`,
  annex: (annex: number, number: string) => `附件${annex ? (HAN_NUMERALS[annex - 1] ?? annex) : ''}，第${number}段`,
});

const PARTS = {
  'zh-Hans': chinese('条', '脚注', '执行部分', '页'),
  'zh-Hant': chinese('條', '註腳', '執行部分', '頁'),
  en: {
    front: 'front matter',
    summary: 'summary',
    footnote: 'footnote ',
    page: (number: number) => `p. ${number}`,
    paragraph: (number: number | string) => `para. ${number}`,
    preamble: (number: string) => `preambular para. ${number}`,
    operative: (number: string) => `operative para. ${number}`,
    article: (number: string, bis?: string) => `art. ${number}${bis ? ` ${multiplicative(Number(bis)) ?? bis}` : ''}`,
    articleParagraph: (number: string) => `, para. ${number}`,
    annex: (annex: number, number: string) =>
      `annex${annex ? ` ${roman(annex)?.toUpperCase() ?? annex}` : ''}, para. ${number}`,
  },
} as const;

/** The author in a reference list: who wrote the document (GB/T 7714-2015, 3.2), as in the UN library catalogue. */
export function authorOf({ author, body }: DocumentInfo, language: 'zh' | 'en'): string {
  return language === 'zh' ? `联合国${(author ?? body).zh}` : `United Nations ${(author ?? body).en}`;
}

/** Address of the official text. docs.un.org knows every symbol; the path gives the language. */
export function officialUrl(document: DocumentInfo, language = document.language === 'en' ? 'en' : 'zh'): string {
  return `https://docs.un.org/${language}/${document.symbol.split('/').map(encodeURIComponent).join('/')}`;
}
