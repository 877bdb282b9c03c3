import type { Library } from '../../../search/library.ts';
import { fold, unfold } from '../../../text/fold.ts';
import { clauses } from '../../../text/sentences.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Clash } from './facts.ts';
import opposites from './opposites.json' with { type: 'json' };

/** A word of `opposites.json`. Offsets of the folded text. */
export interface Pole extends Span {
  readonly word: string;
}

/**
 * The side of each word in each line of `opposites.json`. Sides, parted by `|`, exclude each other; the words of a side
 * mean about the same. Own list in Simplified, from antonym dictionaries, of words that reports use.
 */
const ANSWERS: ReadonlyMap<string, ReadonlyMap<number, number>> = answersOf(opposites);
const WORDS = new RegExp([...ANSWERS.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu');
/** After one of these a word is denied and says the contrary. */
const DENIED = /[不没未无非勿莫]有?$/u;
/** This many equal characters before or after two words show that both are about the same. */
const BESIDE = 2;

function answersOf(lines: readonly string[]): Map<string, Map<number, number>> {
  const all = new Map<string, Map<number, number>>();
  for (const [line, poles] of lines.entries()) {
    for (const [pole, words] of poles.split(' | ').entries()) {
      for (const word of words.split(' ')) all.set(word, (all.get(word) ?? new Map()).set(line, pole));
    }
  }
  return all;
}

export const polesIn = (folded: string): Pole[] =>
  Array.from(folded.matchAll(WORDS), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** Whether two words are on different sides of every line that holds both. */
export function areOpposite(a: string, b: string): boolean {
  const [ours, theirs] = [ANSWERS.get(a), ANSWERS.get(b)];
  const shared = [...(ours ?? [])].filter(([line]) => theirs?.has(line));
  return shared.length > 0 && shared.every(([line, pole]) => theirs?.get(line) !== pole);
}

/** Posted words not printed in `shown` (raw), which prints their opposite in a clause about the same. */
export function oppositions(posted: string, printed: string, shown: Span, { analysis }: Library): Clash[] {
  const [ours, theirs] = [fold(posted), fold(printed)];
  const said = saidIn(ours.text);
  const there = saidIn(theirs.text).filter((pole) => contains(shown, unfold(theirs, pole.start, pole.end)));
  const sharesWord = (a: string, b: string) => {
    const words = analysis.words(b);
    return [...analysis.words(a)].some((word) => word.length > 1 && !ANSWERS.has(word) && words.has(word));
  };
  const isSame = (a: Said, b: Said) =>
    isBeside(ours.text, a, theirs.text, b) ||
    (a.word.length > 1 && b.word.length > 1 && sharesWord(a.clause, b.clause));
  const clashes = said
    .filter(({ word }) => !there.some((other) => other.word === word))
    .flatMap((pole) => {
      const other = there.find((each) => areOpposite(pole.word, each.word) && isSame(pole, each));
      return other ? [{ pole, other }] : [];
    });
  return clashes
    .filter(({ other }, at) => clashes.findIndex((clash) => clash.other === other) === at)
    .map(({ pole, other }) => ({
      posted: unfold(ours, pole.start, pole.end),
      printed: unfold(theirs, other.start, other.end),
    }));
}

interface Said extends Pole {
  readonly clause: string;
}

function saidIn(folded: string): Said[] {
  const poles = polesIn(folded).filter(({ start }) => !DENIED.test(folded.slice(Math.max(0, start - 2), start)));
  let next = 0;
  return clauses(folded).flatMap(({ start, end }) => {
    const said: Said[] = [];
    for (let pole = poles[next]; pole && pole.start < end; pole = poles[++next])
      said.push({ ...pole, clause: folded.slice(start, end) });
    return said;
  });
}

function isBeside(posted: string, ours: Span, printed: string, theirs: Span): boolean {
  const before = (text: string, { start }: Span) => text.slice(Math.max(0, start - BESIDE), start);
  const after = (text: string, { end }: Span) => text.slice(end, end + BESIDE);
  const isSame = (a: string, b: string) => a.length === BESIDE && a === b;
  return isSame(before(posted, ours), before(printed, theirs)) || isSame(after(posted, ours), after(printed, theirs));
}
