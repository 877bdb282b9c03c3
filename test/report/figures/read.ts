import type { DocumentInfo } from '../../../src/report/documentInfo.ts';
import { paragraphFacts } from '../../../src/report/facts/paragraphFacts.ts';
import type { Figure } from '../../../src/report/figures/figure.ts';
import { type Occasion, occasionsIn } from '../../../src/report/figures/occasions.ts';
import { printedIn, type ReadSentence, readParagraph } from '../../../src/report/figures/readParagraph.ts';
import { readSentence, type Sentence } from '../../../src/report/figures/sentence.ts';
import type { Paragraph } from '../../../src/report/paragraph.ts';
import { refold } from '../../../src/text/fold.ts';
import type { Span } from '../../../src/text/span.ts';
import { REPORT } from '../../corpus.ts';
import { GAZETTEER } from '../gazetteer.ts';

/** A paragraph with that text, as if the first report or another document had it. */
export const paragraphOf = (text: string, document: DocumentInfo = REPORT.document.info): Paragraph => ({
  document,
  id: 1,
  section: null,
  text,
  runs: [],
  label: null,
  footnotes: [],
  errata: [],
});

/** The sentences of a paragraph, with what it names. */
export const readAlone = (paragraph: Paragraph): ReadSentence[] =>
  readParagraph(paragraph, printedIn(paragraph.text, GAZETTEER));

export const extractFigures = (paragraph: Paragraph): readonly Figure[] => paragraphFacts(paragraph, GAZETTEER).figures;

export const extractOccasions = (paragraph: Paragraph): Occasion[] => occasionsIn(readAlone(paragraph));

export const figuresOf = (text: string): readonly Figure[] => extractFigures(paragraphOf(text));

/** A sentence of a text, or the whole of it, with names at places of the folded text. */
export function sentenceOf(
  text: string,
  span: Span = { start: 0, end: text.length },
  names: readonly Span[] = [],
): Sentence {
  const { folded, symbols, dates } = printedIn(text, GAZETTEER);
  return readSentence(folded, span, {
    symbols: symbols.map((cited) => ({ ...cited, ...refold(folded, cited) })),
    dates,
    names,
  });
}

export const slice = ({ text }: Sentence, { start, end }: Span): string => text.slice(start, end);
