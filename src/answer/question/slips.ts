import { isOneEditAway } from '../../report/likeness.ts';
import { findMentions } from '../../report/mentions.ts';
import type { Library } from '../../search/library.ts';
import { isStopWord } from '../../search/stopWords.ts';
import { fold } from '../../text/fold.ts';
import { syllables } from '../../text/pinyin.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isStrangeName } from './strangeNames.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A word that the question should have had, over offsets of the folded text. */
interface Slip extends Span {
  readonly meant: string;
}

/** Characters of the longest word that is looked at as a slip; longer names are compared with names alone. */
const LONGEST_WORD = 4;
/** A name this long is recognised with one character mistaken, left out or added, whatever that sounds like. */
const LONG_NAME = 4;

/** Characters that stand alone in any sentence, and are no slip there. */
const FUNCTION = new Set(
  '的了个是在有和与及到从把被对就都也还吗呢吧这那哪不没要会能可给向为将已而或以之其等第最更很多少大小',
);

/**
 * The folded question with slips put right: words that sound the same (决义, 维何), long names with one wrong character. What
 * the reports print is no slip, word of the dictionary or not: 质权 is not 职权, 安全和安保职能 not 安全和安保部.
 */
export function withoutSlips(question: string, library: Library): string {
  const { text } = fold(question);
  const slips = findSlips(text, library);
  let fixed = '';
  let at = 0;
  for (const { start, end, meant } of slips) {
    fixed += text.slice(at, start) + meant;
    at = end;
  }
  return slips.length > 0 ? fixed + text.slice(at) : question;
}

function findSlips(text: string, library: Library): Slip[] {
  const mentioned = findMentions(text, library.gazetteer).map(({ span }) => span);
  const found: Slip[] = [];
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const covered = knownCharacters(run, library);
    for (let start = 0; start < run.length - 1; start++) {
      const slip = slipAt(run, start, covered, library);
      if (!slip) continue;
      const placed = { ...slip, start: slip.start + index, end: slip.end + index };
      if (mentioned.some((span) => overlaps(span, placed))) continue;
      found.push(placed);
      start = slip.end - 1;
    }
  }
  return found;
}

function slipAt(run: string, start: number, covered: readonly boolean[], library: Library): Slip | null {
  const isUnsure = (end: number) => covered.slice(start, end).includes(false);
  const { namesByLength, isPrinted } = vocabularyOf(library);
  for (let end = Math.min(run.length, start + 12); end >= start + LONG_NAME; end--) {
    const typed = run.slice(start, end);
    const names = isUnsure(end) ? (namesByLength.get(typed.length) ?? []) : [];
    const meant = names.find((name) => isOneEditAway(typed, name) && isMistaken(typed, name));
    if (meant && !isPrinted(typed)) return { start, end, meant };
  }
  for (let end = Math.min(run.length, start + LONGEST_WORD); end >= start + 2; end--) {
    const meant = isUnsure(end) ? soundsLike(run.slice(start, end), covered.slice(start, end), library) : null;
    if (meant) return { start, end, meant };
  }
  return null;
}

/** Whether the two differ in a character that is no word by itself: 维和最 is no slip for 维和部. */
const isMistaken = (typed: string, name: string): boolean =>
  Array.from(typed).every((character, at) => character === name[at] || !FUNCTION.has(character));

/** The word that differs in one character and sounds the same; the character it replaces belongs to no known word. */
function soundsLike(typed: string, covered: readonly boolean[], library: Library): string | null {
  const vocabulary = vocabularyOf(library);
  const mayBeWrong = Array.from(typed, (character, at) => !covered[at] && !FUNCTION.has(character));
  if (!mayBeWrong.includes(true) || vocabulary.has(typed)) return null;
  const alike = (vocabulary.byLetters.get(syllables(typed).join('')) ?? []).filter((word) => {
    const wrong = Array.from(word).flatMap((character, at) => (character === typed[at] ? [] : [at]));
    return word.length === typed.length && wrong.length === 1 && mayBeWrong[wrong[0] as number];
  });
  const meant = alike.find((word) => library.isKnown(word)) ?? alike[0];
  return meant === undefined || vocabulary.isPrinted(typed) ? null : meant;
}

/** For each character, whether a word of two or more that the dictionary knows, or that asks (一共), holds it. */
function knownCharacters(run: string, library: Library): boolean[] {
  const covered = Array.from({ length: run.length }, () => false);
  const asking = Array.from(run, (_, at) => run.slice(at, at + 2)).filter(
    (pair) => pair.length === 2 && isStopWord(pair),
  );
  for (const word of [...library.analysis.words(run), ...asking]) {
    if (word.length < 2 || isStrangeName(word, library)) continue;
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) covered.fill(true, at, at + word.length);
  }
  return covered;
}
