import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** Code units of a window: tuned on cmrc-dev and the golden questions; a longer sentence is a window by itself. */
const WINDOW = 160;

/** Stretches of whole sentences, one after the other: a vector of one blurs less than one of a long passage. */
export function windows(text: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of sentences(text)) {
    const last = found.at(-1);
    if (last && end - last.start <= WINDOW) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}
