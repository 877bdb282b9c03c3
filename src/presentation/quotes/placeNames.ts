import { citation, paragraphName } from '../../report/citation.ts';
import type { Quote } from '../../report/quote.ts';
import type { Wording } from '../wording/zhCN.ts';

/** What to call the places of quotes that are listed together: by paragraph, and by symbol where there are several documents. */
export function placeNames(quotes: readonly Quote[], { language }: Wording): (quote: Quote) => string {
  const isOneDocument = new Set(quotes.map(({ paragraph }) => paragraph.document)).size <= 1;
  return ({ paragraph: { document, id } }) =>
    isOneDocument ? paragraphName(id, language) : citation(document, id, language);
}
