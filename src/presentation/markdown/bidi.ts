const CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
const PARAGRAPH = /[^\n\u0085\u2029]+/gu;

export const OPEN_ISOLATE = '\u2068';
export const CLOSE_ISOLATE = '\u2069';

/** Isolates, by offset, that stop bidi controls from reordering text; a paragraph's end closes its own (UAX #9). */
export function isolates(text: string): Map<number, string> {
  const inserts = new Map<number, string>();
  if (!CONTROL.test(text)) return inserts;
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    if (!CONTROL.test(paragraph)) continue;
    const { opens, closes } = unmatched(paragraph);
    inserts.set(index, escaped(OPEN_ISOLATE).repeat(1 + closes));
    inserts.set(index + paragraph.length, escaped(CLOSE_ISOLATE).repeat(1 + opens));
  }
  return inserts;
}

/** A text's unmatched closing isolate closes ours too early; its unmatched opening one takes our closing one. */
function unmatched(paragraph: string): { opens: number; closes: number } {
  let opens = 0;
  let closes = 0;
  for (const character of paragraph) {
    if (/[\u2066-\u2068]/u.test(character)) opens++;
    else if (character === CLOSE_ISOLATE && opens > 0) opens--;
    else if (character === CLOSE_ISOLATE) closes++;
  }
  return { opens, closes };
}

/** The backslash, which Discord does not show, distinguishes our isolates from those of the text. */
const escaped = (isolate: string): string => `\\${isolate}`;
