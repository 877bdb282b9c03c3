import { paragraphName } from '../../report/citation.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import type { NothingFound } from '../answer.ts';
import type { ParagraphReference } from '../question/paragraphReference.ts';
import { citingSentences } from './resolution.ts';

/**
 * The paragraphs that a reference names, all of them; for a document alone its first. Or what of it the library does not hold,
 * with what is nearest: the sentences that cite the document, or those of the paragraphs that are there.
 */
export function paragraphsNamed(
  { ids, symbol }: ParagraphReference,
  typed: string,
  library: Library,
): readonly [Paragraph, ...Paragraph[]] | NothingFound {
  const document = symbol ? library.documents.find(({ info }) => info.symbol === symbol) : library.documents[0];
  if (!document && symbol) {
    return {
      kind: 'nothing_found',
      missing: { what: 'document', name: symbol },
      nearest: citingSentences(symbol, library),
    };
  }
  const all = document?.paragraphs ?? [];
  const [first, ...others] =
    ids.length === 0 ? all.slice(0, 1) : ids.flatMap((id) => all.find((paragraph) => paragraph.id === id) ?? []);
  const absent = ids.filter((id) => all.every((paragraph) => paragraph.id !== id));
  if (first && absent.length === 0) return [first, ...others];
  const name = first && document ? absent.map((id) => paragraphName(id, document.info.language)).join('、') : typed;
  const nearest = (first ? [first, ...others] : []).map(Quote.whole);
  return { kind: 'nothing_found', missing: { what: 'paragraph', name }, nearest };
}
