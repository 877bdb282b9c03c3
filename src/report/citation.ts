import type { DocumentInfo } from './documentInfo.ts';
import type { ParagraphId } from './paragraph.ts';

export type CitationLanguage = 'zh-Hans' | 'zh-Hant' | 'en';

/** `A/68/652，第15段`, `A/68/652, para. 15`. UN documents are cited by paragraph, never by page (UN Editorial Manual). */
export function citation(document: DocumentInfo, id: ParagraphId, language: CitationLanguage): string {
  const comma = language === 'en' ? ', ' : '，';
  return `${document.symbol}${comma}${paragraphName(id, language)}`;
}

/** `第15段`, `摘要`, `脚注1`. A part without a number is named, never numbered by us. */
export function paragraphName(id: ParagraphId, language: CitationLanguage): string {
  if (typeof id === 'number') return language === 'en' ? `para. ${id}` : `第${id}段`;
  const { front, summary, footnote } = PARTS[language];
  if (id === 'front') return front;
  if (id === 'summary') return summary;
  return `${footnote}${id.slice('fn'.length)}`;
}

const PARTS = {
  'zh-Hans': { front: '文首', summary: '摘要', footnote: '脚注' },
  'zh-Hant': { front: '文首', summary: '摘要', footnote: '註腳' },
  en: { front: 'front matter', summary: 'summary', footnote: 'footnote ' },
} as const;

/** The author in a reference list: who wrote the document (GB/T 7714-2015, 3.2), as in the UN library catalogue. */
export function authorOf({ author, body }: DocumentInfo, language: 'zh' | 'en'): string {
  return language === 'zh' ? `联合国${(author ?? body).zh}` : `United Nations ${(author ?? body).en}`;
}

/** Address of the official text. docs.un.org knows every symbol; the path gives the language. */
export function officialUrl(document: DocumentInfo, language = document.language === 'en' ? 'en' : 'zh'): string {
  return `https://docs.un.org/${language}/${document.symbol.split('/').map(encodeURIComponent).join('/')}`;
}
