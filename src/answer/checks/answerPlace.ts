import type { Figure } from '../../report/figures/figure.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Library } from '../../search/library.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Understood } from '../question/understand.ts';
import type { Candidate } from '../reading/candidates.ts';
import { agreeingFigures, isOther } from './agreeingFigures.ts';
import { namedCell } from './namedCell.ts';

const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'percentage', 'personnel', 'count']);

/** Raw span of the answer: the reader's, or a fitting figure where the reader's is another number; null if unread. */
export function answerPlace({ hit, reading }: Candidate, asked: Understood, library: Library): Span | null {
  const place = reading?.place ?? null;
  if (!place) return null;
  const { paragraph } = hit.passage;
  const [agreeing] =
    asked.number && areOther(figuresAt(paragraph, place, library), asked)
      ? agreeingFigures(paragraph, asked, asked.number, library)
      : [];
  return agreeing?.printed ?? namedCell(place, paragraph, asked, library) ?? place;
}

/** Whether the reader's answer holds only numbers other than the one asked for. */
export function readsOther({ hit, reading }: Candidate, asked: Understood, library: Library): boolean {
  return Boolean(asked.number && areOther(figuresAt(hit.passage.paragraph, reading?.place ?? null, library), asked));
}

/** The numbers at a place. */
function figuresAt(paragraph: Paragraph, place: Span | null, library: Library): Figure[] {
  const { figures } = library.factsOf(paragraph);
  return figures.filter(({ kind, printed }) => place && MEASURED.has(kind) && overlaps(printed, place));
}

const areOther = (read: readonly Figure[], asked: Understood): boolean =>
  read.length > 0 && read.every((figure) => isOther(figure, asked));
