import { authorOf, type Cited, officialUrl, paragraphName, placeName } from '../../report/citation.ts';
import { type DocumentInfo, dateOf } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';

/** The date cited, `iso`, and whether it is the date of a reissue (used if no other is known); null for no date. */
export function citedDate(info: DocumentInfo) {
  const iso = dateOf(info);
  return iso ? { iso, year: Number(iso.slice(0, 4)), reissued: info.dates.issued === undefined } : null;
}

/**
 * GB/T 7714-2015 for a report on the web: 主要责任者. 题名: 其他题名信息[R/OL]. 出版年: 引文页码(更新日期)[引用日期]. 获取路径 (4.6; R and OL: Annex
 * B), spaced as in its CSL style. The author is who wrote the report (3.2), in Chinese without a point between whole
 * and part (8.1.4). The symbol is a report number (8.2.3). An online resource may omit place and publisher (8.4.1.3,
 * 8.4.2.3). Dates are YYYY-MM-DD (8.4.4.2). United Nations documents are cited by
 * paragraph, so it stands with the page, or alone where the file has no pages. Neither citation-js nor any npm package has a CSL style of this standard.
 */
export function gbt7714({ document, page, ...place }: Cited, accessed: Date): string {
  const { title, kind, symbol, hasSymbol } = document;
  const date = citedDate(document);
  const cited = `${page ? `${page}, ` : ''}${placeName(place, 'zh-Hans')}`;
  const dated = date ? `${date.year}: ${cited}(${date.iso})` : cited;
  const named = [title.zh, kind.zh, ...(hasSymbol ? [symbol] : [])].join(': ');
  const url = officialUrl(document);
  const parts = [authorOf(document, 'zh'), `${named}[R/OL]`, `${dated}[${accessed.toISOString().slice(0, 10)}]`];
  return [...parts, ...(url === null ? [] : [url]), ''].join('. ').trimEnd();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Special characters of TeX. BibTeX counts braces even after a backslash, so braces are written by name. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * A `@techreport` in UTF-8 (BibTeXing, O. Patashnik 1988, section 3) in the language of the document. `langid`
 * (biblatex 3.1.4) tells GB/T 7714 styles which words to use. The BibTeX of citation-js (plugin-bibtex 0.8) is not
 * used: it drops every non-ASCII character and writes neither `type` nor `langid`.
 */
export function bibtex(document: DocumentInfo, id: ParagraphId): string {
  const { id: folder, symbol, hasSymbol, language } = document;
  const [key, united, langid] =
    language === 'en' ? (['en', 'United Nations', 'english'] as const) : (['zh', '联合国', 'chinese'] as const);
  const date = citedDate(document);
  const fields = [
    // Double braces: the author is not split into first and last name, and the title keeps its capitals.
    `author = {{${escapeTex(authorOf(document, key))}}}`,
    `title = {{${escapeTex(document.title[key])}}}`,
    `institution = {${united}}`,
    `type = {${escapeTex(document.kind[key])}}`,
    ...(hasSymbol ? [`number = {${escapeTex(symbol)}}`] : []),
    ...(date ? [`year = {${date.year}}`, `month = ${MONTHS[Number(date.iso.slice(5, 7)) - 1]}`] : []),
    ...(hasSymbol ? [`url = {${officialUrl(document)}}`] : []),
    `langid = {${langid}}`,
    `note = {${escapeTex(paragraphName(id, language))}}`,
  ];
  return `@techreport{${(hasSymbol ? symbol : folder).replaceAll(/[^\w]+/gu, '-')},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

const escapeTex = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\{}~^&%$#_]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
