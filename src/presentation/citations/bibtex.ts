import { authorOf, officialUrl, paragraphName } from '../../report/citation.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { dateOf } from './documentDate.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters with a meaning in TeX. BibTeX counts braces even behind a backslash, so braces are written by name. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * A `@techreport` in UTF-8 (BibTeXing, O. Patashnik 1988, section 3), in the language of the document; `langid` is a field of biblatex
 * (3.1.4), by which styles of GB/T 7714 choose their words. Others ignore it. The BibTeX of citation-js (plugin-bibtex 0.8) is not used: it
 * drops every character that is not ASCII and writes neither `type` nor `langid`.
 */
export function bibtex(document: DocumentInfo, id: ParagraphId): string {
  const { symbol, language } = document;
  const [key, united, langid] =
    language === 'en' ? (['en', 'United Nations', 'english'] as const) : (['zh', '联合国', 'chinese'] as const);
  const date = dateOf(document);
  const fields = [
    // Two pairs of braces: a name that is no first and last name, and a title whose capitals stay.
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
