import { clauses, sentences } from '../../../text/sentences.ts';
import { unquoted } from './quotationMarks.ts';

/** Marks by which whoever quotes says that something is left out. */
const OMISSION = /[〔［[(（【]\s*(?:…+|\.{3,}|⋯+|略|中略|……)\s*[〕］\])）】]|…+|⋯+|\.{3,}|（略）/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Marks that stand beside an omission and belong to it. */
const LOOSE = /^[\s，,；;、]+|(?<!\s)\s+$/gu;
/** Longer than the sentences of reports are: what is longer is cut, for to compare takes the square of the length. */
const LONGEST = 300;

/** What of a posted text is checked by itself: its sentences, and what stands between marks of omission. */
export const piecesOf = (text: string): string[] =>
  text.split(OMISSION).flatMap((part, index) => {
    const tidy = index === 0 ? part.trim() : part.replace(LOOSE, '');
    return wholeSentences(tidy)
      .map((sentence) => unquoted(sentence.trim()))
      .filter((sentence) => WORD.test(sentence));
  });

function wholeSentences(text: string): string[] {
  return sentences(text).flatMap(({ start, end }) => cut(text.slice(start, end)));
}

/** A sentence in parts of bounded length, cut between clauses where it has any. */
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
