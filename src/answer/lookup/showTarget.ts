import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import type { Answer } from '../answer.ts';
import type { ParagraphReference } from '../question/paragraphReference.ts';
import type { Target } from '../question/target.ts';
import { readPlace } from '../reading/candidates.ts';
import { quoteFrom } from '../reading/quoting.ts';
import { outline } from './outline.ts';
import { paragraphsNamed } from './paragraph.ts';

/** Quotes the place that a question names. Null where a section is empty, or more is asked about it. */
export async function showTarget(
  { paragraphs, section, rest }: Target,
  question: string,
  library: Library,
): Promise<Answer | null> {
  if (section) {
    const entries = library.documents.flatMap(outline);
    const held = entries.find((entry) => entry.section === section)?.paragraphs ?? [];
    const opening = held.map((paragraph) => Quote.cut(paragraph, sentences(paragraph.text)[0] ?? { start: 0, end: 1 }));
    return opening.length > 0 && rest === '' ? { kind: 'quoted', quotes: opening, span: null } : null;
  }
  if (!paragraphs) return null;
  const named = paragraphsNamed(paragraphs, nameOf(paragraphs, question), library);
  if ('kind' in named) return named;
  if (rest === '') return { kind: 'quoted', quotes: named.map(Quote.whole), span: null };
  const asked = { text: question };
  const passages = named.map((paragraph) => library.factsOf(paragraph).folded.text);
  const readings = await library.reader?.read(fold(question).text, passages);
  const found = await Promise.all(
    named.map((paragraph, at) => {
      const place = readPlace(readings?.[at] ?? null, library.factsOf(paragraph).folded);
      return quoteFrom(paragraph, place, asked, library);
    }),
  );
  return { kind: 'quoted', quotes: found.map(({ quote }) => quote), span: found[0]?.answer ?? null };
}

const nameOf = ({ place }: ParagraphReference, question: string): string =>
  fold(question).text.slice(place.start, place.end);
