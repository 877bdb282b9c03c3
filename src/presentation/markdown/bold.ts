import type { Span } from '../../text/span.ts';
import type { Inline } from '../message.ts';

type Worded = Exclude<Inline, { kind: 'link' }>;

/** Bold spans, in offsets of the part: whole characters without line feeds or outer spaces, where clients differ. */
export function boldSpans(part: Worded): Span[] {
  return setOff(part, strongSpan(part));
}

/** The struck-through spans of a part, by the same rules. */
export const struckSpans = (part: Worded): Span[] =>
  part.kind === 'text' && part.struck ? setOff(part, { start: 0, end: part.text.length }) : [];

function setOff(part: Worded, span: Span | undefined): Span[] {
  const text = part.kind === 'quote' ? part.quote.text : part.text;
  if (!span || span.start >= span.end) return [];
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  return Array.from(text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g), ({ 0: match, index }) => ({
    start: start + index,
    end: start + index + match.length,
  }));
}

function strongSpan(part: Worded): Span | undefined {
  if (part.kind === 'text') return part.strong ? { start: 0, end: part.text.length } : undefined;
  const { quote, strong } = part;
  return strong && { start: Math.max(strong.start - quote.start, 0), end: strong.end - quote.start };
}

const splitsPair = (text: string, offset: number): boolean => (text.codePointAt(offset - 1) ?? 0) > 0xffff;
