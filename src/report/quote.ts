import { overlaps, type Span } from '../text/span.ts';
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
