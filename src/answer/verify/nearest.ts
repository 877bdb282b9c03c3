import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { expand } from '../question/expansion.ts';
import { printedNumbers } from '../question/roundNumbers.ts';
import { unknownNames } from '../question/worldNames.ts';
import { bestSentence } from '../reading/bestSentence.ts';

const CANDIDATES = 5;
/** A thought is said in fewer characters. */
const LONGEST = 150;
/**
 * How much a passage must share with a text to say the same, in words as rare as can be. Of 36 sentences in other words and
 * 37 about something else, written for the tuning, 34 and 37 fell on the right side. What shares less counts only where
 * words and meaning find the same passage, and no other comes near it.
 */
const ENOUGH = 4.4;
const LEAST = 3.3;
const AHEAD = 0.42;
/** A long text shares words with anything: so much for each of its words. */
const EACH = 0.28;

export interface Nearest {
  readonly quote: Quote;
  /** Other paragraphs that the text may have from. */
  readonly others: readonly Paragraph[];
}

/** What says nearly the same in other words, found by the words of reports for its own; null where nothing does. */
export async function nearest(text: string, library: Library): Promise<Nearest | null> {
  const said = text.slice(0, LONGEST);
  // A text about what no document knows says nothing that they say.
  if (unknownNames(said, library).length > 0) return null;
  const numbers = printedNumbers(said, library).map((number) => ({ text: number, weight: 1 }));
  const query = { text: said, also: [...expand(said, library), ...numbers], limit: CANDIDATES };
  const [byWords] = await library.engine.query({ ...query, by: 'words' });
  const hits = await library.engine.query(query);
  const [best, second] = hits;
  if (!best || !byWords) return null;
  const shared = byWords.score / library.weight('');
  const isAhead = best.passage === byWords.passage && best.score - (second?.score ?? 0) >= AHEAD * best.score;
  const terms = library.analysis.questionTerms(said).length;
  if (shared < EACH * terms || shared < (isAhead ? LEAST : ENOUGH)) return null;
  const [paragraph, ...others] = hits.map(({ passage }) => passage.paragraph) as [Paragraph, ...Paragraph[]];
  return { quote: await bestSentence(paragraph, query, library), others };
}
