import type { Figure, FigureKind } from '../../src/report/figures/figure.ts';
import { Quote } from '../../src/report/quote.ts';
import { paragraphOf } from '../report/figures/read.ts';

/** A figure of a paragraph that prints its number and then what it counts. */
export function figureOf(
  kind: FigureKind,
  printed: string,
  value: number | string,
  more: Partial<Pick<Figure, 'unit' | 'subject' | 'period' | 'isChange'>> = {},
): Figure {
  const { unit = null, subject = '维和人员', period = null, isChange = false } = more;
  const text = `${printed}${subject}。`;
  const quote = Quote.whole(paragraphOf(text));
  return {
    kind,
    quote,
    printed: { start: 0, end: printed.length },
    value,
    qualifier: null,
    unit,
    isChange,
    subject,
    said: { start: printed.length, end: printed.length + subject.length },
    heads: [],
    entity: null,
    period,
  };
}
