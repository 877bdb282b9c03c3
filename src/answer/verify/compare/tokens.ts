import type { Span } from '../../../text/span.ts';

/** What is compared as one: a number, a Latin word, any other character. Offsets of the folded text. */
export interface Token extends Span {
  readonly text: string;
}

const TOKEN = /\d+(?:\.\d+)?|[\p{Script=Latin}\p{M}]+|[\s\S]/gu;
const WORD = /[\p{L}\p{N}%]/u;

export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
  }));

/** Whether a token says anything, as punctuation does not. */
export const isWord = ({ text }: Token): boolean => WORD.test(text);

/** The characters that say something: a number or Latin word counts as many as it has. */
export const weightOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + (isWord(token) ? token.text.length : 0), 0);

/** A span made longer so that it cuts no number and no Latin word. */
export function wholeTokens(tokens: readonly Token[], { start, end }: Span): Span {
  const cut = (at: number) => tokens.find((token) => token.start < at && at < token.end);
  return { start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
}
