import { parse } from 'discord-markdown-parser';
import { wellFormed } from '../../src/presentation/markdown/escape.ts';

/**
 * What a reader sees, according to discord-markdown-parser 1.3.1. It differs from Discord: it knows no lists (`list` is not
 * among its rules), no emoji short codes and no links but http(s) ones, and gives emoji nodes of their own, which a reader
 * sees as the character they are. So the tests check line starts and colons by themselves.
 */
export interface Shown {
  /** Types of the nodes inside the block quote (or at the top), other than text, line break and emoji. */
  readonly types: string[];
  readonly text: string;
  readonly strong: string[];
}

interface Node {
  readonly type: string;
  readonly content?: string | Node[];
  readonly name?: string;
}

export function shown(markdown: string): Shown {
  const nodes = everyNode(parse(markdown, 'extended') as Node[]);
  return {
    types: nodes.map(({ type }) => type).filter((type) => !['text', 'br', 'twemoji'].includes(type)),
    text: textOf(nodes),
    strong: nodes.filter(({ type }) => type === 'strong').map((node) => textOf(everyNode(contentOf(node)))),
  };
}

const contentOf = ({ content }: Node): Node[] => (Array.isArray(content) ? content : []);

const everyNode = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...everyNode(contentOf(node))]);

function textOf(nodes: Node[]): string {
  const texts = nodes.map((node) => {
    if (node.type === 'text') return node.content;
    if (node.type === 'br') return '\n';
    return node.type === 'twemoji' ? node.name : '';
  });
  return texts.join('');
}

/**
 * The text with everything visible that no client can show, written without the code under test. A tab is four spaces (simple-markdown,
 * `preprocess`).
 */
export const visible = (text: string): string =>
  [...wellFormed(text)]
    .map((character) => {
      const code = character.charCodeAt(0);
      if (code === 0x7f) return '␡';
      if (character === '\t') return '    ';
      return code < 0x20 && character !== '\n' ? String.fromCharCode(0x2400 + code) : character;
    })
    .join('');

export const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');

/** How deep the bidi nesting is at the end of the text: a line feed ends all (UAX #9, X8). */
export function bidiDepth(text: string): number {
  const stack: string[] = [];
  for (const character of text) {
    if (/[\n\u0085\u2029]/u.test(character)) stack.length = 0;
    else if (/[\u2066-\u2068]/u.test(character)) stack.push('isolate');
    else if (/[\u202a\u202b\u202d\u202e]/u.test(character)) stack.push('embedding');
    else if (character === '\u202c' && stack.at(-1) === 'embedding') stack.pop();
    else if (character === '\u2069' && stack.includes('isolate')) stack.length = stack.lastIndexOf('isolate');
  }
  return stack.length;
}
