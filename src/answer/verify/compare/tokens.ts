import type { Span } from '../../../text/span.ts';

/** A number, a Latin word, or any other character. Offsets of the folded text. */
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

export const isWord = ({ text }: Token): boolean => WORD.test(text);

/** The number of letters and digits. */
export const weightOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + (isWord(token) ? token.text.length : 0), 0);

/** Extends the span where it cuts a number or a Latin word. */
export function wholeTokens(tokens: readonly Token[], { start, end }: Span): Span {
  const cut = (at: number) => tokens.find((token) => token.start < at && at < token.end);
  return { start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
}
