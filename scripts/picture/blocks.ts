import { element, type Piece } from './element.ts';
import { inline } from './inline.ts';

type Kind = 'heading' | 'small' | 'quote' | 'item' | 'body';

interface Block {
  readonly kind: Kind;
  readonly mark: string;
  readonly lines: string[];
}

/** The first that matches says what a line is; its groups are the mark and the rest (docs: Reference, Message Formatting). */
const LINES: readonly (readonly [Kind, RegExp])[] = [
  ['quote', /^ *(>) (.*)$/u],
  ['heading', /^ *(#{1,3}) +(\S.*)$/u],
  ['small', /^ *(-#) +(\S.*)$/u],
  ['item', /^ *([-*]|\d+\.) +(\S.*)$/u],
  ['body', /^()(.*)$/u],
];

/** Kinds whose lines run on in one block. */
const RUNNING: readonly Kind[] = ['quote', 'body'];
const CONTINUED = /^ {2,}(?=\S)/u;

/** Discord's markdown as pieces of the page, one for each heading, quote, list item, line of subtext or run of lines. */
export const blocks = (markdown: string): Piece[] => grouped(markdown.split('\n')).map(drawn);

function grouped(lines: readonly string[]): Block[] {
  const found: Block[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const { kind, mark, rest } = read(line);
    if (last && RUNNING.includes(kind) && last.kind === kind) last.lines.push(rest);
    else if (last?.kind === 'item' && kind === 'body' && CONTINUED.test(line)) last.lines.push(rest.trimStart());
    else found.push({ kind, mark, lines: [rest] });
  }
  return found;
}

function read(line: string): { kind: Kind; mark: string; rest: string } {
  for (const [kind, pattern] of LINES) {
    const match = pattern.exec(line);
    if (match) return { kind, mark: match[1] ?? '', rest: match[2] ?? '' };
  }
  return { kind: 'body', mark: '', rest: line };
}

function drawn({ kind, mark, lines }: Block): Piece {
  const markdown = lines.join('\n');
  if (kind === 'heading') return element(`h${mark.length}`, '', inline(markdown));
  if (kind === 'small') return element('p', 'small', inline(markdown));
  if (kind === 'quote') return element('blockquote', '', blocks(markdown));
  if (kind === 'body') return element('p', '', inline(markdown));
  return element('div', 'item', [
    element('span', 'bullet', [/\d/u.test(mark) ? mark : '•']),
    element('p', '', inline(markdown)),
  ]);
}
