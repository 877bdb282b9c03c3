import { sentences } from '../text/sentences.ts';
import type { Document } from './document.ts';
import { isUnit } from './paragraph.ts';
import { Quote } from './quote.ts';

/** What shows at a glance whether a document was read rightly. */
export interface DocumentSummary {
  readonly sections: number;
  readonly paragraphs: number;
  readonly footnotes: number;
  /** The first sentence of the document, one from its middle and one from its last paragraph. */
  readonly samples: readonly Quote[];
}

export function summaryOf({ sections, paragraphs }: Document): DocumentSummary {
  const units = paragraphs.filter(isUnit);
  return {
    sections: sections.length,
    paragraphs: units.length,
    footnotes: paragraphs.filter(({ id }) => String(id).startsWith('fn')).length,
    samples: samplesOf(units),
  };
}

function samplesOf(units: Document['paragraphs']): Quote[] {
  const chosen = new Set([units[0], units[Math.floor(units.length / 2)], units.at(-1)]);
  return [...chosen].flatMap((paragraph) => {
    const [first] = paragraph ? sentences(paragraph.text) : [];
    return paragraph && first ? [Quote.cut(paragraph, first)] : [];
  });
}
