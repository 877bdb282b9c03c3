import { clauses, sentences } from '../../../text/sentences.ts';
import { unquoted } from './quotationMarks.ts';

/** Marks that say that something is left out. */
const OMISSION = /[〔［[(（【]\s*(?:…+|\.{3,}|⋯+|略|中略|……)\s*[〕］\])）】]|…+|⋯+|\.{3,}|（略）/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Punctuation beside such a mark belongs to it. */
const LOOSE = /^[\s，,；;、]+|(?<!\s)\s+$/gu;
/** Longer sentences, in characters, are cut: comparing takes the square of the length. Reports have none. */
const LONGEST = 300;

/** The parts of a posted text that are checked one by one: its sentences, cut at marks of omission. */
export const piecesOf = (text: string): string[] =>
  text.split(OMISSION).flatMap((part, index) => {
    const tidy = index === 0 ? part.trim() : part.replace(LOOSE, '');
    return sentences(tidy)
      .flatMap(({ start, end }) => cut(tidy.slice(start, end)))
      .map((sentence) => unquoted(sentence.trim()))
      .filter((sentence) => WORD.test(sentence));
  });

/** Cuts a long sentence, between clauses where it has any. */
function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const ends = clauses(rest.slice(0, LONGEST)).slice(1);
    const end = ends.at(-1)?.start ?? LONGEST - Number(/[\uD800-\uDBFF]$/u.test(rest.slice(0, LONGEST)));
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
