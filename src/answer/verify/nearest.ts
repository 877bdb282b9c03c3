import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import type { Library } from '../../search/library.ts';
import { expand } from '../question/expansion.ts';
import { unknownNames } from '../question/worldNames.ts';
import { bestSentence } from '../reading/bestSentence.ts';

const CANDIDATES = 5;
/** Characters of a text that are looked at. */
const LONGEST = 150;
/**
 * The score by words that a passage must reach, counted in words of the greatest weight. Tuned on 36 sentences in other
 * words and 37 about something else: 34 and 37 are right. `LEAST` is enough where words and meaning find the same passage
 * and its score is ahead of the next by the share `AHEAD`.
 */
const ENOUGH = 4.4;
const LEAST = 3.3;
const AHEAD = 0.42;
/** The score must also be so much for each word of the text: a long text shares words with anything. */
const EACH = 0.28;

export interface Nearest {
  readonly quote: Quote;
  /** Further paragraphs that the text may come from. */
  readonly others: readonly Paragraph[];
}

/** The passage that says nearly the same in other words; null where none does. */
export async function nearest(text: string, library: Library): Promise<Nearest | null> {
  const said = text.slice(0, LONGEST);
  // What no document names, no document speaks of.
  if (unknownNames(said, library).length > 0) return null;
  const query = { text: said, also: expand(said, library), limit: CANDIDATES };
  const [byWords] = await library.engine.query({ ...query, by: 'words' });
  const hits = await library.engine.query(query);
  const [best, second] = hits;
  if (!best || !byWords) return null;
  const shared = byWords.score / library.weight('');
  const isAhead = best.passage === byWords.passage && best.score - (second?.score ?? 0) >= AHEAD * best.score;
  const terms = library.analysis.question(said).words.length;
  if (shared < EACH * terms || shared < (isAhead ? LEAST : ENOUGH)) return null;
  const [paragraph, ...others] = hits.map(({ passage }) => passage.paragraph) as [Paragraph, ...Paragraph[]];
  return { quote: await bestSentence(paragraph, query, library), others };
}
