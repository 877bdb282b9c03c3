import { oneLine } from '../whiteSpace.ts';

/** What parts words that stay together; no white space before it. */
const JOINS = /\S[-‐‑–—/]$/u;
/** Chinese punctuation brings its own space. */
const WIDE = /[\u3001-\u303f\uff01-\uff60]/u;
const SOFT_HYPHEN = '\u00ad';

/**
 * Lines as one line. A hyphen at the end of a line stays: nobody can tell whether it was written or only breaks the word,
 * and a text is never changed on a guess. Only a soft hyphen says that it breaks a word.
 */
export const joined = (...lines: readonly string[]): string => joinedParts(lines).join('');

/** The same in parts, one for each line; what stands between two lines begins the part of the second. */
export function joinedParts(lines: readonly string[]): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    const before = parts.at(-1) ?? '';
    const isSoft = before.endsWith(SOFT_HYPHEN) && line !== '';
    if (isSoft) parts[parts.length - 1] = before.slice(0, -1);
    parts.push(isSoft ? line : glue(before, line) + line);
  }
  return parts;
}

function glue(before: string, line: string): string {
  if (before === '' || line === '') return '';
  const end = before.slice(-2);
  const [last = '', first = ''] = [Array.from(end).at(-1), Array.from(line.slice(0, 2))[0]];
  if (JOINS.test(end) || WIDE.test(last) || WIDE.test(first)) return '';
  return oneLine(`${last}\n${first}`).slice(last.length, -first.length);
}
