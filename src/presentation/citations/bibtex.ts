import { authorOf, officialUrl, paragraphName } from '../../report/citation.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

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
  const { symbol, language } = document;
  const [key, united, langid] =
    language === 'en' ? (['en', 'United Nations', 'english'] as const) : (['zh', '联合国', 'chinese'] as const);
  const date = dateOf(document);
  const fields = [
    // Double braces: the author is not split into first and last name, and the title keeps its capitals.
    `author = {{${escapeTex(authorOf(document, key))}}}`,
    `title = {{${escapeTex(document.title[key])}}}`,
    `institution = {${united}}`,
    `type = {${escapeTex(document.kind[key])}}`,
    `number = {${escapeTex(symbol)}}`,
    ...(date ? [`year = {${date.year}}`, `month = ${MONTHS[Number(date.iso.slice(5, 7)) - 1]}`] : []),
    `url = {${officialUrl(document)}}`,
    `langid = {${langid}}`,
    `note = {${escapeTex(paragraphName(id, language))}}`,
  ];
  return `@techreport{${symbol.replaceAll(/[^\w]+/gu, '-')},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

const escapeTex = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\{}~^&%$#_]/gu, (character) => SPECIAL[character] ?? `\\${character}`);
