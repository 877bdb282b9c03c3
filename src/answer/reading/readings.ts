import type { Paragraph } from '../../report/paragraph.ts';
import type { Library } from '../../search/library.ts';
import type { Reading } from '../../search/reader/reader.ts';
import { questionWeights } from '../../search/words/questionWeights.ts';
import { type Folded, unfold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { proseOf } from '../../text/tables/prose.ts';
import { type Row, tablesIn } from '../../text/tables/table.ts';
import { wordsHeld } from './wordsHeld.ts';

export interface PlacedReading extends Reading {
  /** Raw span of the answer; null where none was found. */
  readonly place: Span | null;
}

/** What the reader finds in paragraphs, in their order; `question` is folded. Null where it does not read. */
export async function readingsOf(
  question: string,
  paragraphs: readonly Paragraph[],
  library: Library,
): Promise<readonly PlacedReading[] | null> {
  if (!library.reader) return null;
  const texts = paragraphs.map((paragraph) => readable(question, paragraph, library));
  const readings = await library.reader.read(
    question,
    texts.map(({ text }) => text),
  );
  return readings?.map((reading, at) => ({ ...reading, place: placeOf(reading, texts[at] as Folded) })) ?? null;
}

const placeOf = ({ span: { start, end } }: Reading, text: Folded): Span | null =>
  end > start ? unfold(text, start, end) : null;

/** Rows of tables that are read: those that hold most of the question. More would take seconds. */
const ROWS = 12;

function readable(question: string, paragraph: Paragraph, library: Library): Folded {
  const { text } = paragraph;
  const rows = tablesIn(text).flatMap((table) => table.rows.slice(1));
  if (rows.length <= ROWS) return proseOf(text);
  const { words } = questionWeights(library.analysis, question);
  const held = wordsHeld(words, paragraph, library);
  const { sentences } = library.factsOf(paragraph);
  const worth = (row: Row) => Math.max(...held.filter((_, at) => overlaps(sentences[at] as Span, row)));
  const worths = rows.map((row) => ({ start: row.start, worth: worth(row) })).toSorted((a, b) => b.worth - a.worth);
  const best = new Set(worths.slice(0, ROWS).map(({ start }) => start));
  return proseOf(text, ({ start }) => best.has(start));
}
