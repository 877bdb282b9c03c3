import { type Period, periodsIn } from '../../text/dates/periods.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresIn } from '../figures/figures.ts';
import { type Occasion, occasionsIn } from '../figures/occasions.ts';
import { type Printed, printedIn, readParagraph } from '../figures/readParagraph.ts';
import { withCells } from '../figures/tableFigures.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { Paragraph } from '../paragraph.ts';
import { headings } from '../section.ts';

/** The facts of a paragraph, read once for all questions. */
export interface ParagraphFacts extends Printed {
  /** Periods named by the text or the headings above it. */
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  readonly occasions: readonly Occasion[];
}

export function paragraphFacts(paragraph: Paragraph, gazetteer: Gazetteer): ParagraphFacts {
  const { text, section } = paragraph;
  const printed = printedIn(text, gazetteer);
  const read = readParagraph(paragraph, printed);
  const periods = periodsIn([text, ...headings(section)].join('\n'));
  return {
    ...printed,
    periods,
    figures: withCells(figuresIn(read), paragraph, printed.mentions),
    occasions: occasionsIn(read),
  };
}
