import { oneLine } from '../whiteSpace.ts';

/** What parts words that stay together; no white space before it. */
const JOINS = /\S[-‐‑–—/]$/u;
/** Chinese punctuation brings its own space. */
const WIDE = /[\u3001-\u303f\uff01-\uff60]/u;
const SOFT_HYPHEN = '\u00ad';

/**
 * A line and the next as one. A hyphen at the end of a line stays: nobody can tell whether it was written or only breaks
 * the word, and a text is never changed on a guess. Only a soft hyphen says that it breaks a word.
 */
export function joined(before: string, line: string): string {
  if (before === '' || line === '') return before + line;
  if (before.endsWith(SOFT_HYPHEN)) return before.slice(0, -1) + line;
  const [end, start] = [before.slice(-2), line.slice(0, 2)];
  if (JOINS.test(end)) return before + line;
  const [last = '', first = ''] = [Array.from(end).at(-1), Array.from(start)[0]];
  if (WIDE.test(last) || WIDE.test(first)) return before + line;
  return before + oneLine(`${last}\n${first}`).slice(last.length, -first.length) + line;
}
