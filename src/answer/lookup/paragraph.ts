import { paragraphName } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import { heldSymbols } from '../../report/heldSymbol.ts';
import { isUnit, type Paragraph, type ParagraphId } from '../../report/paragraph.ts';
import { printedId } from '../../report/paragraphId.ts';
import { paragraphAt } from '../../report/place.ts';
import { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { wholeOf } from '../../search/within.ts';
import { fold } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import type { Answer, NothingFound, Quoted } from '../answer.ts';
import { type ParagraphReference, readReference } from '../question/paragraphReference.ts';
import { SUMMARY, type Target } from '../question/target.ts';
import { quoteFrom } from '../reading/quoting.ts';
import { readingsOf } from '../reading/readings.ts';
import { onlyOf } from '../severalMeant.ts';
import { outline } from './outline.ts';
import { citingSentences } from './resolution.ts';

/** A whole paragraph; its footnotes are further quotes. */
export interface WholeParagraph extends Quoted {
  readonly paragraph: Paragraph;
  readonly previous: ParagraphId | null;
  readonly next: ParagraphId | null;
}

/** See `readReference` for what may be typed; also a place (`placeOf`). Throws `SeveralMeant`. */
export function showParagraph(typed: string, library: Library): WholeParagraph | Quoted | NothingFound {
  const named = paragraphsTyped(typed, library);
  if ('kind' in named) return named;
  const [paragraph, ...others] = named;
  if (others.length > 0) return { kind: 'quoted', quotes: named.map(Quote.whole), span: null };

  const document = wholeOf(library).documents.find(({ info }) => info === paragraph.document);
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

/** A document may have a symbol of no usual form, which only the library knows. */
function paragraphsTyped(typed: string, library: Library): readonly [Paragraph, ...Paragraph[]] | NothingFound {
  const { documents } = wholeOf(library);
  const at = paragraphAt(typed, documents);
  if (at) return [at];
  const { text } = fold(typed.trim());
  const held = heldSymbols(text, documents).find(({ start }) => start === 0);
  const reference = readReference(typed) ?? (held ? readReference(text.slice(held.end)) : null);
  if (!reference) return { kind: 'nothing_found', missing: { what: 'paragraph', name: typed }, nearest: [] };
  const symbol = reference.symbol ?? held?.documents[0]?.info.symbol ?? null;
  return paragraphsNamed({ ...reference, symbol }, typed, library);
}

/** The named paragraphs, or a document's first. Throws `SeveralMeant` where several documents have them. If one is missing: sentences citing the document, or what exists. */
export function paragraphsNamed(
  { ids, symbol }: ParagraphReference,
  typed: string,
  library: Library,
): readonly [Paragraph, ...Paragraph[]] | NothingFound {
  const document = symbol ? ofSymbol(symbol, library) : holderOf(ids, library.documents);
  if (!document && symbol) {
    return {
      kind: 'nothing_found',
      missing: { what: 'document', name: symbol },
      nearest: citingSentences(symbol, library),
    };
  }
  const all = document?.paragraphs ?? [];
  const [first, ...others] = ids.length === 0 || !document ? all.slice(0, 1) : ids.flatMap((id) => held(id, document));
  const absent = ids.filter((id) => !document || held(id, document).length === 0);
  if (first && absent.length === 0) return [first, ...others];
  const name = first && document ? absent.map((id) => paragraphName(id, document.info.language)).join('、') : typed;
  const nearest = (first ? [first, ...others] : []).map(Quote.whole);
  return { kind: 'nothing_found', missing: { what: 'paragraph', name }, nearest };
}

/** A symbol that is named counts more than a document chosen before. */
const ofSymbol = (symbol: string, library: Library): Document | undefined =>
  [library, wholeOf(library)].flatMap(({ documents }) => documents).find(({ info }) => info.symbol === symbol);

/** The document that has all these paragraphs; if there is but one document, that one. */
function holderOf(ids: readonly ParagraphId[], documents: readonly Document[]): Document | null {
  const [only, ...others] = documents;
  if (only && others.length === 0) return only;
  return onlyOf(documents.filter((each) => ids.every((id) => held(id, each).length > 0)));
}

/** The paragraph with this id, and others that print the same number; of an article or a turn, its paragraphs, too. */
const held = (id: ParagraphId, { paragraphs }: Document): Paragraph[] =>
  paragraphs.filter(
    (each) =>
      each.id === id ||
      printedId(each.id).id === id ||
      (/^(?:art|turn)[^-]+$/u.test(String(id)) && String(each.id).startsWith(`${id}-`)),
  );

/** Quotes the place that a question names. Null where a section is empty, or more is asked about it. */
export async function showTarget(
  { paragraphs, section, rest }: Target,
  question: string,
  library: Library,
): Promise<Answer | null> {
  if (section) {
    const entries = library.documents.flatMap(outline);
    const held = entries.find((entry) => entry.section === section)?.paragraphs ?? [];
    return held.length > 0 && rest === '' ? openings(held) : null;
  }
  if (!paragraphs) return null;
  const whole = paragraphs === SUMMARY ? onlyOf(library.documents) : null;
  if (whole && held('summary', whole).length === 0) return openings(firstParagraphs(whole));
  const named = paragraphsNamed(paragraphs, nameOf(paragraphs, question), library);
  if ('kind' in named) return named;
  if (rest === '') return { kind: 'quoted', quotes: named.map(Quote.whole), span: null };
  const asked = { text: question };
  const readings = await readingsOf(fold(question).text, named, library);
  const found = await Promise.all(
    named.map((paragraph, at) => quoteFrom(paragraph, readings?.[at]?.place ?? null, asked, library)),
  );
  return { kind: 'quoted', quotes: found.map(({ quote }) => quote), span: found[0]?.answer ?? null };
}

const openings = (paragraphs: readonly Paragraph[]): Quoted => ({
  kind: 'quoted',
  quotes: paragraphs.map((each) => Quote.cut(each, sentences(each.text)[0] ?? { start: 0, end: 1 })),
  span: null,
});

/** Of each section; where there are none, all. */
function firstParagraphs(document: Document): Paragraph[] {
  const units = document.paragraphs.filter(isUnit);
  const firsts = units.filter((each, at) => at === 0 || each.section !== units[at - 1]?.section);
  return firsts.length > 1 ? firsts : units;
}

const nameOf = ({ place }: ParagraphReference, question: string): string =>
  fold(question).text.slice(place.start, place.end);

export function withNeighbours(paragraph: Paragraph, documents: readonly Document[]): Paragraph[] {
  const all = documents.find(({ info }) => info === paragraph.document)?.paragraphs ?? [];
  const at = all.indexOf(paragraph);
  return all.slice(Math.max(at - 1, 0), at + 2);
}
