export interface PostedLine {
  readonly text: string;
  readonly quoted: boolean;
  /** The text before this line ends here. */
  readonly ends?: boolean;
}

/** Separates texts such as the title and the fields of an embed. */
export const PART_END = '\u2029';

/** Discord's block quotes, headings, small print and lists (docs: Reference, Message Formatting). */
const LINE_START = /^(?:(?:>>>|>|-#|#{1,3}|[-+*•·])\s+)+/u;
const QUOTE_START = /^\s*>{1,3}(?:\s|$)/u;
const THREE = /^\s*>>>\s/u;
/** Pairs of marks for emphasis, code and spoilers, longest first. */
const PAIRS = ['***', '**', '__', '~~', '||', '```', '`', '*'];
const LINK = /\[([^[\]\n]{1,200})\]\(<?https?:[^\s()]{1,500}>?\)/gu;
/** Mentions, emoji, times, and bare addresses. */
const NO_WORDS = /<(?:@[!&]?|#|a?:\w{1,40}:|t:)-?\d{1,20}(?::\w)?>|https?:\/\/\S{1,500}/gu;
const PICTURE = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\s){1,20}`;
const PICTURES = new RegExp(`^${PICTURE}|${PICTURE}$`, 'gu');
/** Hashtags after the words: #维和 #联合国. */
const HASHTAGS = /(?:(?:^|(?<!\s)\s+)#\p{L}[^\s#]{0,40}){1,20}$/u;
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;

/** The lines without Discord's markup. Empty lines stay, since they separate texts. */
export function readLines(message: string): PostedLine[] {
  return message.split(PART_END).flatMap((part, at) => (at === 0 ? linesOf(part) : [END, ...linesOf(part)]));
}

const END: PostedLine = { text: '', quoted: false, ends: true };

function linesOf(part: string): PostedLine[] {
  let quotesRest = false;
  return part.split(/\r\n?|[\n\u2028]/u).map((raw) => {
    const quoted = quotesRest || QUOTE_START.test(raw);
    quotesRest ||= THREE.test(raw);
    return { text: withoutMarks(raw), quoted };
  });
}

function withoutMarks(raw: string): string {
  let text = raw.trim().replace(LINE_START, '').replace(/^>$/u, '').replace(LINK, '$1').replace(NO_WORDS, '');
  // A backslash makes a mark plain text, so backslashes are removed after the marks.
  for (const mark of PAIRS) text = withoutPairs(text, mark);
  return text.replace(ESCAPED, '$1').replace(PICTURES, '').replace(HASHTAGS, '').trim();
}

/** Linear time: every second mark closes the one before it. Single and escaped marks stay. */
function withoutPairs(text: string, mark: string): string {
  const pieces = text.split(mark);
  if (pieces.length < 3) return text;
  let joined = pieces[0] as string;
  let open = false;
  for (const [index, piece] of pieces.slice(1).entries()) {
    const isLast = index === pieces.length - 2;
    const isEscaped = joined.endsWith('\\');
    if (isEscaped || (isLast && !open)) joined += mark;
    else open = !open;
    joined += piece;
  }
  return joined;
}
