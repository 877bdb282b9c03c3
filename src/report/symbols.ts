import { fold, unfold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A resolution or report cited in a text: `S/RES/2098(2013)`, `A/RES/67/254 A`, `A/67/632/Add.1`. */
export interface CitedSymbol extends Span {
  readonly symbol: string;
}

/** Printed forms of UN citations, in folded text (lower case, no space beside Chinese). Until 1976 sessions are Roman. */
const SECURITY_COUNCIL = /(?:s\/res\/|第)?(?<number>\d{1,4})\((?<year>\d{4})\)/gu;
const GENERAL_ASSEMBLY =
  /(?:a\/res\/(?<full>\d{1,3}\/\d{1,4}|\d{1,4}\([ivxl]{1,8}\))(?: ?(?<letter>[a-z])(?![a-z]))?|(?<!理事会)第(?<number>\d{1,3}\/\d{1,4})(?: ?(?<part>[a-z]))?(?=号决议|、|和第))/gu;
const DOCUMENT = /(?<![a-z/])[as]\/(?!res\/)[a-z0-9./-]*\d(?:\(\d{4}\))?/gu;
/** An addendum named after its report: `A/67/632 和Add. 1`. */
const ADDENDUM = /^(?:和|及|、|and)(?<kind>add|corr)\.(?<number>\d+)/u;

/** Cited resolutions and reports, in order. A fiscal year such as 2013/14 is not a symbol. */
export function findSymbols(text: string): CitedSymbol[] {
  const folded = fold(text);
  const found: CitedSymbol[] = [];
  const add = (symbol: string, start: number, length: number) =>
    found.push({ symbol, ...unfold(folded, start, start + length) });

  for (const { 0: match, index, groups } of folded.text.matchAll(SECURITY_COUNCIL)) {
    add(`S/RES/${groups?.number}(${groups?.year})`, index, match.length);
  }
  for (const { 0: match, index, groups } of folded.text.matchAll(GENERAL_ASSEMBLY)) {
    const part = groups?.part ?? groups?.letter;
    add(
      `A/RES/${groups?.full?.toUpperCase() ?? groups?.number}${part ? ` ${part.toUpperCase()}` : ''}`,
      index,
      match.length,
    );
  }
  for (const { 0: match, index } of folded.text.matchAll(DOCUMENT)) {
    const symbol = match.toUpperCase().replace(/\/(ADD|CORR|REV)\./gu, (_, kind: string) => `/${capitalise(kind)}.`);
    add(symbol, index, match.length);
    const after = index + match.length;
    const addendum = ADDENDUM.exec(folded.text.slice(after));
    if (addendum) {
      add(`${symbol}/${capitalise(addendum.groups?.kind ?? '')}.${addendum.groups?.number}`, after, addendum[0].length);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

export interface Amended {
  readonly kind: 'corrigendum' | 'addendum';
  /** What it corrects or adds to. */
  readonly symbol: string;
}

/** What a document is an amendment of, as its symbol tells: A/68/652/Add.1/Corr.2 corrects A/68/652/Add.1. */
export function amendmentOf(symbol: string): Amended | null {
  const { base, part } = /^(?<base>.+)\/(?<part>Add|Corr)\.\d{1,3}$/iu.exec(symbol)?.groups ?? {};
  if (!base) return null;
  return { kind: part?.toLowerCase() === 'add' ? 'addendum' : 'corrigendum', symbol: base };
}

/** Accepts the symbol or the part that people remember (`2098`, `67/287`, `A/67/632`, `第2098(2013)号`). */
export function isMeant(typed: string, symbol: string): boolean {
  const [named] = findSymbols(typed);
  if (named) return symbol === named.symbol || symbol.startsWith(`${named.symbol} `);
  const numbers = fold(typed).text.match(/\d+/gu) ?? [];
  const cited = symbol.match(/\d+/gu) ?? [];
  return numbers.length > 0 && numbers.every((number, index) => cited[index] === number);
}

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
