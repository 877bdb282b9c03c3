/** A possible quote, with the person's own words before and after it. */
export interface Stretch {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['‘', '’'],
  ['＂', '＂'],
  ['〝', '〞'],
  ['„', '“'],
]);
/** Punctuation after the closing mark that belongs to the sentence around the quote. */
const BEHIND = /(?<![。．.，,；;！!？?\s])[。．.，,；;！!？?\s]+$/u;

/** Trims a text and removes quotation marks around all of it. */
export function unquoted(raw: string): string {
  const text = raw.trim();
  const inner = text.replace(BEHIND, '');
  const close = PAIRS.get(inner[0] ?? '');
  if (close === undefined || inner.length < 2 || closing(inner, 0) !== inner.length - 1) return text;
  return unquoted(inner.slice(1, -1));
}

/** Each quote with the text before it (from the previous quote on) and after it. */
export function outerQuotes(text: string): Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!PAIRS.has(text[at] as string)) continue;
    const end = closing(text, at);
    if (end < 0) break;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found.map(({ start, end }, index) => ({
    text: unquoted(text.slice(start, end)),
    before: text.slice(found[index - 1]?.end ?? 0, start),
    after: text.slice(end, found[index + 1]?.start ?? text.length),
  }));
}

/** The closing mark for the quotation mark at `start`; the same pairs may be nested. -1 for none. */
function closing(text: string, start: number): number {
  const open = text[start] as string;
  const close = PAIRS.get(open);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (at > start && text[at] === close) depth -= 1;
    else if (text[at] === open) depth += 1;
    if (depth === 0 && at > start) return at;
  }
  return -1;
}
