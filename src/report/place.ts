import type { Document } from './document.ts';
import type { Paragraph } from './paragraph.ts';

/** The language that a place need not name. */
const UNNAMED = 'zh-Hans';
const PLACE = /^(?<symbol>[^:@]+)(?:@(?<language>[^:@]+))?:(?<id>[^:]+)$/u;

/** `A/68/652:15`, `A/68/652@en:15`: a paragraph of any document, in the form that `/paragraph` takes. */
export const placeOf = ({ document: { symbol, language }, id }: Pick<Paragraph, 'document' | 'id'>): string =>
  `${symbol}${language === UNNAMED ? '' : `@${language}`}:${id}`;

/** Null for a text that is no place in the documents. One without a language may mean a document that has no other. */
export function paragraphAt(place: string, documents: readonly Document[]): Paragraph | null {
  const { symbol, language, id } = PLACE.exec(place)?.groups ?? {};
  const ofSymbol = documents.filter(({ info }) => info.symbol === symbol);
  const named = ofSymbol.find(({ info }) => info.language === (language ?? UNNAMED));
  const document = named ?? (language === undefined ? ofSymbol[0] : undefined);
  return document?.paragraphs.find((each) => String(each.id) === id) ?? null;
}
