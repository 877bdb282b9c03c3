import type { Document } from './document.ts';
import type { DocumentInfo } from './documentInfo.ts';
import type { Paragraph } from './paragraph.ts';

/** The language that the place of a symbol need not name. */
const UNNAMED = 'zh-Hans';
const PLACE = /^(?<symbol>[^:@]+)(?:@(?<language>[^:@]+))?:(?<id>[^:]+)$/u;

/** `A/68/652:15`, `A/68/652@en:15`: a paragraph of any document, in the form that `/paragraph` takes. */
export const placeOf = ({ document, id }: Pick<Paragraph, 'document' | 'id'>): string => `${nameOf(document)}:${id}`;

/** A document without a symbol goes by its folder: its title may be long, and hold commas. */
const nameOf = ({ hasSymbol, id, symbol, language }: DocumentInfo): string =>
  hasSymbol ? `${symbol}${language === UNNAMED ? '' : `@${language}`}` : id;

/** Null for a text that is no place in the documents. One without a language may mean a document that has no other. */
export function paragraphAt(place: string, documents: readonly Document[]): Paragraph | null {
  const { symbol, language, id } = PLACE.exec(place)?.groups ?? {};
  const ofSymbol = documents.filter(({ info }) => info.symbol === symbol);
  const named = ofSymbol.find(({ info }) => info.language === (language ?? UNNAMED));
  const document =
    documents.find(({ info }) => !info.hasSymbol && info.id === symbol) ??
    named ??
    (language === undefined ? ofSymbol[0] : undefined);
  return document?.paragraphs.find((each) => String(each.id) === id) ?? null;
}
