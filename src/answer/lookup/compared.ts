import { workOf } from '../../report/documentInfo.ts';
import type { Figure } from '../../report/figures/figure.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/groupBy.ts';

/** The same figure where several documents give it: each list in the order given, with figures of two documents or more. */
export function compared(figures: readonly Figure[]): Figure[][] {
  const alike = groupBy(figures, keyOf);
  alike.delete(null);
  return [...alike.values()].filter((each) => new Set(each.map(documentOf)).size > 1);
}

const documentOf = ({ quote }: Figure): string => workOf(quote.paragraph.document);

/** What a figure counts, by kind, unit, owner and words, whatever the year; null where it is a bare number. */
function keyOf({ kind, unit, isChange, entity, subject, value }: Figure): string | null {
  const words = fold(subject).text.replace(/[\p{N}\p{P}\s]|年/gu, '');
  if (typeof value !== 'number' || unit === null || words === '') return null;
  return [kind, unit, isChange, entity?.id, words].join('\n');
}
