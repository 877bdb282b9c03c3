import type { Figure } from '../report/figures/figure.ts';
import { LONGEST_SUBJECT } from '../report/figures/words.ts';
import { fold } from '../text/fold.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** What a figure counts or dates, in the words of the report; where those were cut, up to the last whole word, with `…`. */
export function subjectWords({ subject }: Figure): string {
  if (fold(subject).text.length < LONGEST_SUBJECT) return subject;
  const words = Array.from(WORDS.segment(subject), ({ segment }) => segment);
  return words.length > 1 ? `${words.slice(0, -1).join('').trimEnd()}…` : subject;
}
