import type { Document } from '../../report/document.ts';
import { workOf } from '../../report/documentInfo.ts';
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

/** Every Chinese document with the first English one of its work. */
export function pairsOf(documents: readonly Document[]): Pair[] {
  const english = documents.filter(({ info }) => info.language === 'en').toReversed();
  const byWork = new Map(english.map((document) => [workOf(document.info), document]));
  return documents.flatMap((chinese) => {
    const other = chinese.info.language === 'en' ? undefined : byWork.get(workOf(chinese.info));
    return other ? [{ chinese, english: other }] : [];
  });
}
