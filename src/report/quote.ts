import { joinNeighbours } from '../text/joinNeighbours.ts';
import { sentences } from '../text/sentences.ts';
import { hull, overlaps, type Span, withoutSpace } from '../text/span.ts';
import type { Erratum, Paragraph } from './paragraph.ts';

/** Made only by cutting a Paragraph, so every quote is verbatim. */
export class Quote implements Span {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;

  private constructor(paragraph: Paragraph, span: Span) {
    this.paragraph = paragraph;
    this.start = span.start;
    this.end = span.end;
  }

  /** Throws a RangeError if the span is empty or leaves the paragraph. */
  static cut(paragraph: Paragraph, span: Span): Quote {
    if (span.start < 0 || span.end > paragraph.text.length || span.start >= span.end) {
      throw new RangeError(`Paragraph ${paragraph.id} has no span ${span.start}-${span.end}`);
    }
    return new Quote(paragraph, span);
  }

  static whole(paragraph: Paragraph): Quote {
    return Quote.cut(paragraph, { start: 0, end: paragraph.text.length });
  }

  get text(): string {
    return this.paragraph.text.slice(this.start, this.end);
  }

  /** The source errors shown in this quote, even in part. */
  get errata(): readonly Erratum[] {
    return this.paragraph.errata.filter((erratum) => overlaps(erratum, this));
  }
}

/** Every sentence that the span touches. */
export function sentencesWith(paragraph: Paragraph, span: Span): Quote {
  const touched = sentences(paragraph.text).filter((sentence) => overlaps(sentence, span));
  const whole = { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
  return Quote.cut(paragraph, withoutSpace(paragraph.text, whole));
}

/** Sorts quotes in document order and joins those that overlap or touch. */
export const excerpt = (quotes: readonly Quote[]): Quote[] =>
  joinNeighbours(quotes.toSorted(byPlace), (last, quote) =>
    last.paragraph === quote.paragraph && quote.start <= last.end ? Quote.cut(last.paragraph, hull(last, quote)) : null,
  );

const byPlace = (a: Quote, b: Quote): number =>
  compare(a.paragraph.document.symbol, b.paragraph.document.symbol) ||
  sourceStart(a.paragraph) - sourceStart(b.paragraph) ||
  a.start - b.start;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const sourceStart = ({ runs }: Paragraph): number => runs[0]?.source.start ?? 0;
