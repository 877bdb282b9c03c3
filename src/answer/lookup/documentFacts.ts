import type { Document } from '../../report/document.ts';
import { Quote, sentencesWith } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { fold, unfold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Quoted } from '../answer.ts';
import type { DocumentFact } from '../question/aside.ts';

/** `printed`: where the document states the fact before its first paragraph; null where it does not. */
export interface DescribedDocument {
  readonly document: Document;
  readonly printed: Quoted | null;
}

export function describeDocument(fact: DocumentFact, document: Document, library: Library): DescribedDocument {
  for (const paragraph of document.paragraphs.filter(({ id }) => id === 'front' || id === 'summary')) {
    const { folded, dates } = library.factsOf(paragraph);
    const place = fact === 'date' ? dateIn(document, dates) : formIn(fact, document, folded.text);
    if (!place) continue;
    const span = Quote.cut(paragraph, unfold(folded, place.start, place.end));
    return { document, printed: { kind: 'quoted', quotes: [sentencesWith(paragraph, span)], span } };
  }
  return { document, printed: null };
}

function dateIn({ info: { dates } }: Document, printed: readonly (Span & { readonly value: string })[]): Span | null {
  return printed.find(({ value }) => value === dates.issued || value === dates.reissued) ?? null;
}

function formIn(fact: DocumentFact, { info: { author, body, title } }: Document, folded: string): Span | null {
  const form = { author: (author ?? body)?.zh, title: title.zh }[fact as string];
  if (!form) return null;
  const { text } = fold(form);
  const start = folded.indexOf(text);
  return start < 0 ? null : { start, end: start + text.length };
}
