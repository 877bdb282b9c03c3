import { type DateReading, findDates } from '../../text/dates/dates.ts';
import { type Period, periodsIn } from '../../text/dates/periods.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresIn } from '../figures/figures.ts';
import { type Occasion, occasionsIn } from '../figures/occasions.ts';
import { readParagraph } from '../figures/readParagraph.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { Mention } from '../names/mention.ts';
import { findMentions } from '../names/mentions.ts';
import type { Paragraph } from '../paragraph.ts';
import { headings } from '../section.ts';
import { type CitedSymbol, findSymbols } from '../symbols.ts';

/** What a paragraph says in particular, read once for all questions. Spans are of its raw text but where said otherwise. */
export interface ParagraphFacts {
  readonly folded: Folded;
  /** Together the whole text. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly symbols: readonly CitedSymbol[];
  /** Those that its text and its headings name. */
  readonly periods: readonly Period[];
  /** Those that its text prints, as places in the folded text. */
  readonly dates: readonly DateReading[];
  readonly figures: readonly Figure[];
  readonly occasions: readonly Occasion[];
}

export function paragraphFacts(paragraph: Paragraph, gazetteer: Gazetteer): ParagraphFacts {
  const { text, section } = paragraph;
  const mentions = findMentions(text, gazetteer);
  const read = readParagraph(paragraph, mentions);
  const folded = fold(text);
  return {
    folded,
    sentences: sentences(text),
    mentions,
    symbols: findSymbols(text),
    periods: periodsIn([text, ...headings(section)].join('\n')),
    dates: findDates(folded.text),
    figures: figuresIn(read),
    occasions: occasionsIn(read),
  };
}
