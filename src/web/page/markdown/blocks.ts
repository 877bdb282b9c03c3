import { inline, type Scene } from './inline.ts';
import { element, type Piece } from './piece.ts';

type Kind = 'code' | 'heading' | 'small' | 'quote' | 'item' | 'body';

interface Block {
  readonly kind: Kind;
  readonly mark: string;
  readonly lines: string[];
}

/** The first match gives the kind of a line, else `body`; groups: mark, rest (docs: Reference, Message Formatting). */
const LINES: readonly (readonly [Kind, RegExp])[] = [
  ['quote', /^ *(>) (.*)$/u],
  ['heading', /^ *(#{1,3}) +(\S.*)$/u],
  ['small', /^ *(-#) +(\S.*)$/u],
  ['item', /^( *(?:[-*]|\d+\.)) +(\S.*)$/u],
];

/** Kinds whose neighbouring lines form one block. */
const RUNNING: readonly Kind[] = ['quote', 'body'];
const CONTINUED = /^ {2,}(?=\S)/u;
const REST_QUOTED = /(?:^|\n)>>> /u;
const CODE = /```(?:[a-z0-9_+-]+\n)?\n?([\s\S]*?)\n?```/iu;

/** Deepest nested quote; deeper marks stay text. */
const DEEPEST = 5;

/** Discord's markdown as pieces, one for each heading, quote, list item, subtext line or run of lines. */
export function blocks(markdown: string, scene: Scene, depth = 0): Piece[] {
  const quoted = (words: string): Piece =>
    element('blockquote', depth < DEEPEST ? blocks(words, scene, depth + 1) : [words]);
  const rest = REST_QUOTED.exec(markdown);
  const code = CODE.exec(markdown);
  if (code && (!rest || code.index < rest.index)) {
    const before = markdown.slice(0, code.index).replace(/\n$/u, '');
    const after = markdown.slice(code.index + code[0].length).replace(/^\n/u, '');
    const shown = element('pre', [element('code', [code[1] ?? ''])], { tabindex: '0' });
    return [...(before ? blocks(before, scene, depth) : []), shown, ...(after ? blocks(after, scene, depth) : [])];
  }
  if (rest) {
    const shown = quoted(markdown.slice(rest.index + rest[0].length));
    return [...(rest.index > 0 ? blocks(markdown.slice(0, rest.index), scene, depth) : []), shown];
  }
  return grouped(markdown.split('\n')).map((block) => drawn(block, scene, quoted));
}

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

function drawn({ kind, mark, lines }: Block, scene: Scene, quoted: (markdown: string) => Piece): Piece {
  const markdown = lines.join('\n');
  // The page itself has the highest headings.
  if (kind === 'heading')
    return element(`h${mark.length + 1}`, inline(markdown, scene), { class: `title-${mark.length}` });
  if (kind === 'small') return element('p', inline(markdown, scene), { class: 'small' });
  if (kind === 'quote') return quoted(markdown);
  if (kind === 'body') return element('p', inline(markdown, scene));
  const bullet = element('span', [/\d/u.test(mark) ? mark.trim() : '•'], { class: 'bullet' });
  return element('div', [bullet, element('p', inline(markdown, scene))], {
    class: mark.startsWith(' ') ? 'item inner' : 'item',
  });
}
