import { slug } from '../text/slug.ts';
import { type DocumentInfo, dateOf } from './documentInfo.ts';
import type { ParagraphId } from './paragraph.ts';

/** ISO 639-2, as the convention wants it. */
const LANGUAGES = { 'zh-Hans': 'zho', 'zh-Hant': 'zho', en: 'eng' } as const;

/** By the first part of a symbol. */
const ACTORS: Readonly<Record<string, string>> = { A: 'unga', S: 'unsc', E: 'unecosoc' };

/**
 * The IRI of a language version: `/akn/un/doc/unga/2014-02-07/a-68-652/zho@2014-02-07` (Akoma Ntoso Naming Convention 1.0,
 * section 4; a resolution is a `statement/deliberation`, as in documents of AKN4UN). The date is the one that the document
 * is cited by. Null without symbol or date, which an IRI cannot leave out.
 */
export function expressionIri(info: DocumentInfo): string | null {
  const { symbol, hasSymbol, language } = info;
  const date = dateOf(info);
  if (!hasSymbol || date === null) return null;
  const type = symbol.includes('/RES/') ? 'statement/deliberation' : 'doc';
  const actor = ACTORS[symbol.split('/')[0] ?? ''];
  return ['/akn/un', type, ...(actor ? [actor] : []), date, slug(symbol), `${LANGUAGES[language]}@${date}`].join('/');
}

/** Names of elements in identifiers (section 5.4 and its table of abbreviations). */
const ELEMENTS: Readonly<Record<string, string>> = {
  '': 'para',
  p: 'para',
  op: 'para',
  art: 'art',
  pre: 'rec',
  fn: 'authorialNote',
  ax: 'att',
};

const ID = /^(?<kind>[a-z]*?)(?<number>\d\w*)(?:-(?<within>\w+))?$/u;

/** `para_15`, `art_19__para_2`, `att_1__para_3`; null for a part that has no number. */
export function eIdOf(id: ParagraphId): string | null {
  const { kind = '', number, within } = ID.exec(String(id))?.groups ?? {};
  const element = ELEMENTS[kind];
  if (number === undefined || element === undefined) return null;
  return `${element}_${number}${within ? `__para_${within}` : ''}`;
}
