import type { Document } from '../../report/document.ts';
import type { Figure } from '../../report/figures/figure.ts';

/** What the pages show: documents, the figures in them (none are needed), and which documents are one in two languages. */
export interface Holdings {
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
  readonly pairs: readonly Pair[];
}

/** A document in Chinese and the same in English. */
export interface Pair {
  readonly chinese: Document;
  readonly english: Document;
}

/** Every Chinese document with the first English one of its symbol. */
export function pairsOf(documents: readonly Document[]): Pair[] {
  const english = documents.filter(({ info }) => info.hasSymbol && info.language === 'en').toReversed();
  const bySymbol = new Map(english.map((document) => [document.info.symbol, document]));
  return documents.flatMap((chinese) => {
    const other = chinese.info.language === 'en' ? undefined : bySymbol.get(chinese.info.symbol);
    return other ? [{ chinese, english: other }] : [];
  });
}
