import type { Paragraph, ParagraphId } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import type { NothingFound, Quoted } from '../answer.ts';
import { readReference } from '../question/paragraphReference.ts';
import { paragraphsNamed } from './paragraphsNamed.ts';

/** A paragraph, whole; with its footnotes as further quotes. */
export interface WholeParagraph extends Quoted {
  readonly paragraph: Paragraph;
  readonly previous: ParagraphId | null;
  readonly next: ParagraphId | null;
}

/** What is typed where a paragraph is wanted, see `readReference`: one whole, or several. */
export function showParagraph(typed: string, library: Library): WholeParagraph | Quoted | NothingFound {
  const reference = readReference(typed);
  if (!reference) return { kind: 'nothing_found', missing: { what: 'paragraph', name: typed }, nearest: [] };
  const named = paragraphsNamed(reference, typed, library);
  if ('kind' in named) return named;
  const [paragraph, ...others] = named;
  if (others.length > 0) return { kind: 'quoted', quotes: named.map(Quote.whole), span: null };

  const document = library.documents.find(({ info }) => info === paragraph.document);
  const all = document?.paragraphs ?? [];
  const at = all.indexOf(paragraph);
  const footnotes = paragraph.footnotes.flatMap((mark) => all.filter((other) => other.id === mark.id));
  return {
    kind: 'quoted',
    quotes: [paragraph, ...footnotes].map(Quote.whole),
    span: null,
    paragraph,
    previous: all[at - 1]?.id ?? null,
    next: all[at + 1]?.id ?? null,
  };
}
