import { perObject } from '../../queue/perObject.ts';
import type { Span } from '../../text/span.ts';
import type { Inline, Line } from '../message.ts';
import { escapeMarkdown, escapeUnits, isControl, isolates, pictured, wellFormed } from './escape.ts';

type Linked = Extract<Inline, { kind: 'link' }>;
type Worded = Exclude<Inline, Linked>;

/** Marks before the first line, and before each line after a line feed in the text. */
const MARKS: Record<Exclude<Line['style'], 'code'>, readonly [first: string, next: string]> = {
  title: ['## ', '## '],
  heading: ['### ', '### '],
  body: ['', ''],
  quote: ['> ', '> '],
  item: ['- ', '  '],
  inner: ['  - ', '    '],
  small: ['-# ', '-# '],
};

const STRONG = '**';
const STRUCK = '~~';

/** Lines in Discord's markdown (docs: Reference, Message Formatting). */
export const toMarkdown = (lines: readonly Line[]): string => lines.map((line) => lineMarkdown(line)).join('\n');

/** A line is measured several times before it is sent. */
const lineMarkdown = perObject(({ style, parts }: Line): string => {
  if (style === 'code') return codeMarkdown(parts);
  const [first, next] = MARKS[style];
  return inlineMarkdown(parts)
    .split('\n')
    .map((line, index) => {
      // A mark with nothing after it would be shown; but an empty line of a block quote needs its mark.
      if (line.trim() === '' && style !== 'quote') return line;
      return (index === 0 ? first : next) + line;
    })
    .join('\n');
});

/** Inside a fence only the closing fence is markup, so three backticks in a row become look-alike characters. */
function codeMarkdown(parts: readonly Inline[]): string {
  const text = parts.map((part) => (part.kind === 'quote' ? part.quote.text : part.text)).join('');
  const shown = [...wellFormed(text)].map((character) => (isControl(character) ? pictured(character) : character));
  return `\`\`\`\n${shown.join('').replaceAll(/`{3,}/gu, (run) => 'ˋ'.repeat(run.length))}\n\`\`\``;
}

function inlineMarkdown(parts: readonly Inline[]): string {
  let markdown = '';
  let words: Worded[] = [];
  for (const part of parts) {
    if (part.kind !== 'link') {
      words.push(part);
    } else {
      markdown += wordsMarkdown(words) + linkMarkdown(part);
      words = [];
    }
  }
  return markdown + wordsMarkdown(words);
}

/** Parts are escaped as one text (`23` and `. ` make a list number); touching spans merge: Discord misreads `****`. */
function wordsMarkdown(parts: readonly Worded[]): string {
  const texts = parts.map((part) => wellFormed(part.kind === 'quote' ? part.quote.text : part.text));
  const marks = new Map<number, string>();
  const inserts = new Map<number, string>();
  let start = 0;
  for (const [index, part] of parts.entries()) {
    const text = texts[index] ?? '';
    const mark = ({ start: from, end }: Span, sign: string) => {
      for (let at = from; at < end; at++) marks.set(start + at, sign);
    };
    for (const span of boldSpans(part)) mark(span, STRONG);
    for (const span of struckSpans(part)) mark(span, STRUCK);
    for (const [at, insert] of isolates(text)) inserts.set(start + at, (inserts.get(start + at) ?? '') + insert);
    start += text.length;
  }

  let markdown = '';
  for (const [at, unit] of [...escapeUnits(texts.join('')), ''].entries()) {
    const isolate = inserts.get(at) ?? '';
    const [closes, opens] = [marks.get(at - 1) ?? '', marks.get(at) ?? ''];
    if (closes === opens) markdown += isolate + unit;
    else markdown += closes + isolate + opens + unit;
  }
  return markdown;
}

/** Bold spans, in offsets of the part: whole characters without line feeds or outer spaces, where clients differ. */
export const boldSpans = (part: Worded): Span[] => setOff(part, strongSpan(part));

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

/** Masked links cannot escape brackets, so brackets become full-width; a target that is no web address is dropped. */
function linkMarkdown({ text, url }: Linked): string {
  const label = text.replaceAll('[', '［').replaceAll(']', '］').replaceAll('\n', ' ');
  const target = webAddress(url);
  if (target === null) return escapeMarkdown(label);
  return `[${escapeMarkdown(label.trim() === '' ? target : label)}](${target})`;
}

/** Each character that could end a masked link early is percent-encoded; null if it is no web address. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[()<>[\]\\\s"'`*|]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
