import type { Document } from './document.ts';
import { type DocumentInfo, workOf } from './documentInfo.ts';
import { amendmentOf } from './symbols.ts';

/** Another document, and what the two are to each other. */
export interface Related {
  readonly kind: 'corrigendum' | 'addendum' | 'original';
  readonly info: DocumentInfo;
}

/** The document that one corrects or adds to, and the corrigenda and addenda of it, as far as held; in its language if they can be had. */
export function relatedTo(info: DocumentInfo, documents: readonly Document[]): Related[] {
  const related = documents.flatMap(({ info: other }): Related[] => {
    if (amendmentOf(info.symbol)?.symbol === other.symbol) return [{ kind: 'original', info: other }];
    const amendment = amendmentOf(other.symbol);
    return amendment?.symbol === info.symbol ? [{ kind: amendment.kind, info: other }] : [];
  });
  const isOneWork = (one: Related, other: Related) => workOf(one.info) === workOf(other.info);
  const nearest = (some: readonly Related[]) => some.find((each) => each.info.language === info.language) ?? some[0];
  return related.filter((each) => each === nearest(related.filter((other) => isOneWork(each, other))));
}
