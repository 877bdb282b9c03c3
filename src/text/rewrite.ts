import { fold, unfold } from './fold.ts';

/** Like `replace`, but matches the pattern in the folded text and replaces in the raw text. */
export function rewrite(raw: string, pattern: RegExp, by: (found: string) => string): string {
  const folded = fold(raw);
  const found = pattern.global ? [...folded.text.matchAll(pattern)] : [pattern.exec(folded.text)];
  let text = '';
  let at = 0;
  for (const match of found) {
    if (!match?.[0]) continue;
    const { start, end } = unfold(folded, match.index, match.index + match[0].length);
    text += raw.slice(at, start) + by(match[0]);
    at = end;
  }
  return text + raw.slice(at);
}
