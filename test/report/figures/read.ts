import type { DocumentInfo } from '../../../src/report/documentInfo.ts';
import type { Figure } from '../../../src/report/figures/figure.ts';
import { extractFigures } from '../../../src/report/figures/figures.ts';
import { readSentence, type Sentence } from '../../../src/report/figures/sentence.ts';
import type { Paragraph } from '../../../src/report/paragraph.ts';
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

export const figuresOf = (text: string): Figure[] => extractFigures(paragraphOf(text), GAZETTEER);

export const sentenceOf = (text: string): Sentence => readSentence(text, { start: 0, end: text.length }, []);

export const slice = ({ text }: Sentence, { start, end }: Span): string => text.slice(start, end);
