import { sentences } from '../../text/sentences.ts';
import { unquoted } from './quotationMarks.ts';

/** Marks by which whoever quotes says that something is left out. */
const OMISSION = /[〔［[(（【]\s*(?:…+|\.{3,}|⋯+|略|中略|……)\s*[〕］\])）】]|…+|⋯+|\.{3,}|（略）/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Marks that stand beside an omission and belong to it. */
const LOOSE = /^[\s，,；;、]+|\s+$/gu;

/** What of a posted text is checked by itself: its sentences, and what stands between marks of omission. */
export const piecesOf = (text: string): string[] =>
  text.split(OMISSION).flatMap((part, index) => {
    const tidy = index === 0 ? part.trim() : part.replace(LOOSE, '');
    return wholeSentences(tidy)
      .map((sentence) => unquoted(sentence.trim()))
      .filter((sentence) => WORD.test(sentence));
  });

/** Sentences; one whose end mark stands inside quotation marks or brackets that stay open goes on. */
function wholeSentences(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}
