import { contentBytes } from '../presentation/fit/attachment.ts';
import { isControl, pictured, wellFormed } from '../presentation/markdown/escape.ts';
import { boldSpans, struckSpans } from '../presentation/markdown/markdown.ts';
import type { ActionRow, Attachment, Component, Inline, Line, Message, Request } from '../presentation/message.ts';

const BOLD = 1;
const DIM = 2;
const UNDERLINE = 4;
const STRIKE = 9;

/** Plain text, with a command to type for each button; ANSI colours and bold if wanted. */
export function toText(message: Message, { colour }: { readonly colour: boolean }): string {
  return message.components.flatMap((component) => componentLines(component, message, colour)).join('\n');
}

/**
 * A text that cannot control a terminal: control characters become their pictures (C1: the ESC sequences they stand
 * for), bidi controls become their numbers, and lone surrogates U+FFFD.
 */
export function harmless(text: string): string {
  return wellFormed(text).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (isControl(character)) return pictured(character);
    if (code >= 0x80 && code < 0xa0) return `␛${String.fromCharCode(code - 0x40)}`;
    return code > 0xff ? `⟨U+${code.toString(16).toUpperCase()}⟩` : character;
  });
}

function componentLines(component: Component, { accent, files = [] }: Message, colour: boolean): string[] {
  if (component.kind === 'separator') return [styled('─'.repeat(40), DIM, colour)];
  if (component.kind === 'row') return rowLines(component);
  // The lines below a picture describe it.
  if (component.kind === 'file' || component.kind === 'picture')
    return files.filter(({ name }) => name === component.name).map(fileLine);
  return component.lines.flatMap((line) => textLines(line, accent, colour));
}

const fileLine = (file: Attachment): string =>
  option(file.name, `${oneLine(file.mediaType)} ${contentBytes(file).length} B`);

function textLines({ style, parts }: Line, accent: number, colour: boolean): string[] {
  const lined = style === 'title' || style === 'heading' || style === 'small';
  const text = parts.map((part) => inline(part, colour && !lined)).join('');
  const lines = text.split('\n');
  if (style === 'quote') return lines.map((line) => `${bar(accent, colour)} ${line}`);
  if (style === 'item') return lines.map((line, index) => (index === 0 ? '• ' : '  ') + line);
  if (style === 'inner') return lines.map((line, index) => (index === 0 ? '  • ' : '    ') + line);
  if (style === 'body' || style === 'code') return lines;
  return lines.map((line) => styled(line, style === 'small' ? DIM : BOLD, colour));
}

function inline(part: Inline, colour: boolean): string {
  if (part.kind === 'link') return `${styled(harmless(part.text), UNDERLINE, colour)} <${harmless(part.url)}>`;
  const raw = part.kind === 'quote' ? part.quote.text : part.text;
  const struck = struckSpans(part);
  const marked = (words: string): string => {
    if (struck.length === 0) return styled(words, BOLD, colour);
    // Without colours, signs mark struck-through words.
    return colour ? styled(words, STRIKE, colour) : `~~${words}~~`;
  };
  let text = '';
  let at = 0;
  for (const span of struck.length > 0 ? struck : boldSpans(part)) {
    text += harmless(raw.slice(at, span.start)) + marked(harmless(raw.slice(span.start, span.end)));
    at = span.end;
  }
  return text + harmless(raw.slice(at));
}

/** The controls of a row, without disabled buttons. */
function rowLines({ controls }: ActionRow): string[] {
  return controls.flatMap((control) => {
    if (control.kind === 'link') return [option(control.label, harmless(control.url))];
    if (control.kind === 'button') return control.disabled ? [] : [option(control.label, typed(control.request))];
    const { placeholder, choices, request, fills } = control;
    const chosen = ({ label, value }: { label: string; value: string }): string =>
      `  ${option(label, typed({ ...request, options: { ...request.options, [fills]: value } }))}`;
    return [oneLine(placeholder), ...choices.map(chosen)];
  });
}

const option = (label: string, what: string): string => `[${oneLine(label)}] ${what}`;

/** Node's readline also ends a line at U+2028 and U+2029. */
const oneLine = (text: string): string => harmless(text).replace(/[\n\u2028\u2029]/gu, ' ');

function typed({ command, options }: Request): string {
  const words = Object.entries(options).map(([name, value]) => `${name}:${quotedIfNeeded(String(value))}`);
  return [`/${command}`, ...words].map(oneLine).join(' ');
}

/** A value in the form that `parseLine` reads. */
const quotedIfNeeded = (value: string): string =>
  /[\s"]/u.test(value) ? `"${value.replace(/["\\]/gu, '\\$&')}"` : value;

function styled(text: string, style: number, colour: boolean): string {
  return colour && text !== '' ? `\u001b[${style}m${text}\u001b[0m` : text;
}

function bar(accent: number, colour: boolean): string {
  const [red, green, blue] = [accent >> 16, (accent >> 8) & 0xff, accent & 0xff];
  return colour ? `\u001b[38;2;${red};${green};${blue}m│\u001b[0m` : '│';
}
