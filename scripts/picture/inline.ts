import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { element, type Piece } from './element.ts';

/** Blocks are told apart by their lines (`blocks.ts`): behind a block quote the parser misses subtext, and it has no lists. */
const BLOCKS = ['blockQuote', 'heading', 'subtext'];
const RULES = Object.fromEntries(Object.entries(rulesExtended).filter(([name]) => !BLOCKS.includes(name)));
const parse = SimpleMarkdown.parserFor(RULES);

/** Nodes with content of their own, and how they are drawn. A link goes nowhere: this is a picture. */
const NESTED: Readonly<Record<string, readonly [tag: string, className: string]>> = {
  strong: ['strong', ''],
  em: ['em', ''],
  underline: ['u', ''],
  strikethrough: ['s', ''],
  link: ['span', 'link'],
  url: ['span', 'link'],
  autolink: ['span', 'link'],
};

/** Discord draws emoji itself. Ours come from a font; this one, which few fonts have, the style sheet draws. */
const QUESTION_MARK = '❓';

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
  readonly fullName?: unknown;
}

/** Discord's markdown inside a block, as pieces of the page. Throws where the page has no drawing for it. */
export const inline = (markdown: string): Piece[] => pieces(parse(markdown, { inline: true }));

const pieces = (nodes: unknown): Piece[] => (Array.isArray(nodes) ? nodes.map(piece) : []);

function piece({ type, content, name, fullName }: Node): Piece {
  const nested = NESTED[type];
  if (nested) return element(...nested, pieces(content));
  if (type === 'text') return String(content);
  if (type === 'br') return '\n';
  if (type === 'inlineCode') return element('code', '', [String(content)]);
  if (type === 'twemoji') return emoji(String(name));
  if (type === 'slashCommand') return element('span', 'mention', [`/${fullName}`]);
  throw new Error(`The page cannot draw ${type}.`);
}

const emoji = (name: string): Piece => element('span', name === QUESTION_MARK ? 'emoji question' : 'emoji', [name]);
