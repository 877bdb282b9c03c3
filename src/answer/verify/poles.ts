import type { Library } from '../../search/library.ts';
import { type Folded, unfold } from '../../text/fold.ts';
import { clauses } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Clash } from './clash.ts';
import { foldPrint } from './likePrint.ts';
import { OPPOSITES } from './opposites.ts';

/** A word that answers one of the questions of `OPPOSITES`, as raw offsets. */
export interface Pole extends Span {
  readonly word: string;
}

/** For each word, per question (line) that it answers, which answer it is. */
const ANSWERS: ReadonlyMap<string, ReadonlyMap<number, number>> = answersOf(OPPOSITES);
const WORDS = new RegExp([...ANSWERS.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu');
/** Such a word denied says its contrary. */
const DENIED = /[不没未无非勿莫]有?$/u;
/** Characters beside a word that show that the same is spoken of. */
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

export const polesIn = (folded: Folded): Pole[] =>
  Array.from(folded.text.matchAll(WORDS), ({ 0: word, index }) => ({
    word,
    ...unfold(folded, index, index + word.length),
  }));

/** Whether two words answer the same question in different ways, and none in the same. */
export function areOpposite(a: string, b: string): boolean {
  const [ours, theirs] = [ANSWERS.get(a), ANSWERS.get(b)];
  const shared = [...(ours ?? [])].filter(([line]) => theirs?.has(line));
  return shared.length > 0 && shared.every(([line, pole]) => theirs?.get(line) !== pole);
}

/**
 * Words that one text puts where the other has an opposite one: the clauses speak of the same, and what is posted is not
 * printed in the stretch `shown` (raw) as well.
 */
export function oppositions(posted: string, printed: string, shown: Span, { analysis }: Library): Clash[] {
  const clausesWith = (text: string, within: Span) => {
    const poles = polesIn(foldPrint(text));
    return clauses(text)
      .filter((clause) => contains(within, clause))
      .map((clause) => ({
        words: analysis.words(text.slice(clause.start, clause.end)),
        poles: poles.filter((pole) => overlaps(pole, clause) && !DENIED.test(text.slice(0, pole.start).slice(-2))),
      }));
  };
  const said = clausesWith(posted, { start: 0, end: posted.length });
  const there = clausesWith(printed, shown);
  const isPrinted = ({ word }: Pole) => there.some(({ poles }) => poles.some((pole) => pole.word === word));
  const clashes = said.flatMap((ours) =>
    ours.poles
      .filter((pole) => !isPrinted(pole))
      .flatMap((pole) => {
        const other = there
          .flatMap((theirs) => theirs.poles.map((each) => ({ each, theirs })))
          .find(
            ({ each, theirs }) =>
              areOpposite(pole.word, each.word) &&
              (isBeside(posted, pole, printed, each) ||
                (pole.word.length > 1 && each.word.length > 1 && sharesWord(ours.words, theirs.words))),
          );
        return other ? [{ posted: pole, printed: other.each }] : [];
      }),
  );
  return clashes.filter(({ printed: place }, at) => clashes.findIndex((clash) => clash.printed === place) === at);
}

const sharesWord = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...ours].some((word) => word.length > 1 && !ANSWERS.has(word) && theirs.has(word));

function isBeside(posted: string, ours: Span, printed: string, theirs: Span): boolean {
  const beside = (text: string, { start, end }: Span) =>
    [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)].map(
      (words) => foldPrint(words).text,
    );
  const [before, after] = beside(posted, ours);
  const [theirBefore, theirAfter] = beside(printed, theirs);
  return (before?.length === BESIDE && before === theirBefore) || (after?.length === BESIDE && after === theirAfter);
}
