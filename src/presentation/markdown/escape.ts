/** Discord removes a backslash before all but ASCII letters, digits and white space (simple-markdown, `escape`). */
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;

/** Emphasis, code, spoilers, masked links, mentions and everything else that Discord writes between < and >. */
const ANYWHERE = /[\\*_~|`<[@]/gu;
/**
 * Automatic links (`scheme://`) and emoji codes (`:name:`). Discord shows an unknown name as it is, so no backslash may
 * stand between two bare colons. A return becomes a picture (see below), which is not white space.
 */
const COLON = /:(?=\/\/|(?:[^\s:]|[\v\f\r])*:)/gu;
/** Headings, subtext, lists and block quotes; 2.5 is not a list number. */
const LINE_START = /^[^\S\n\r\u2028\u2029]*(?:[#>+-]|\d+[.)](?!\d))/gmu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const CONTROL_PICTURES = 0x2400;

const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
const PARAGRAPH = /[^\n\u0085\u2029]+/gu;

const OPEN_ISOLATE = '\u2068';
const CLOSE_ISOLATE = '\u2069';

/** Markdown that Discord shows as the exact text; control characters become pictures, lone surrogates U+FFFD. */
export function escapeMarkdown(text: string): string {
  const inserts = isolates(text);
  return [...escapeUnits(text), ''].map((unit, index) => (inserts.get(index) ?? '') + unit).join('');
}

/** The inverse of `escapeMarkdown` for every well-formed text. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPED, (_, character: string) => {
    if (character === OPEN_ISOLATE || character === CLOSE_ISOLATE) return '';
    return unpictured(character);
  });
}

/** One piece of markdown per UTF-16 unit of the text, so that bold can begin and end at any offset. */
export function escapeUnits(text: string): string[] {
  const raw = wellFormed(text);
  const units = raw.split('').map((unit) => (isControl(unit) ? `\\${pictured(unit)}` : unit));
  for (const { 0: match, index } of [ANYWHERE, COLON, LINE_START].flatMap((pattern) => [...raw.matchAll(pattern)])) {
    const last = index + match.length - 1;
    units[last] = `\\${raw[last]}`;
  }
  return units;
}

/** UTF-8 has no lone surrogates: Discord answers them with 500 (discord-api-docs#6561). The length stays the same. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

/** C0 and DEL, but not the line feed, and not the tab, which parts the cells of a table. */
export const isControl = (unit: string): boolean => (unit < ' ' && !/[\t\n]/u.test(unit)) || unit === '\u007F';

/** U+2400…U+2421, Unicode's symbols for the control characters. */
export const pictured = (control: string): string =>
  control === '\u007F' ? '\u2421' : String.fromCharCode(CONTROL_PICTURES + control.charCodeAt(0));

function unpictured(character: string): string {
  if (character === '\u2421') return '\u007F';
  const code = character.charCodeAt(0) - CONTROL_PICTURES;
  return code >= 0 && code < 0x20 ? String.fromCharCode(code) : character;
}

/** Isolates, by offset, that stop bidi controls from reordering text; a paragraph's end closes its own (UAX #9). */
export function isolates(text: string): Map<number, string> {
  const inserts = new Map<number, string>();
  if (!BIDI_CONTROL.test(text)) return inserts;
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    if (!BIDI_CONTROL.test(paragraph)) continue;
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
