import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';
import type { Span } from './span.ts';

/** A word at its offsets in a folded text. Words may be inside longer words. */
export interface Token extends Span {
  readonly term: string;
}

export type Segmenter = (folded: string) => Token[];

/** Chinese goes to the dictionary. Numbers with decimals and Latin words stay whole: jieba would cut 2013 into four. */
const RUN = /(?<han>\p{Script=Han}+)|\d+(?:\.\d+)?|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** Frequencies for keywords, which nobody asks for: jieba wants a file with at least one line. */
const NO_FREQUENCIES = fileURLToPath(new URL('./noFrequencies.utf8', import.meta.url));

/** One word: jieba wants no empty dictionary. */
const SMALLEST = fileURLToPath(new URL('./smallest.utf8', import.meta.url));

let isLoaded = false;

/** Adds folded names to the one dictionary of the process, for good. The first call loads it (about 0.5 s, 45 MB). */
export function openSegmenter(names: readonly string[]): Segmenter {
  if (!isLoaded) nodejieba.load({ idfDict: NO_FREQUENCIES });
  isLoaded = true;
  for (const name of names) nodejieba.insertWord(name);
  return (folded) =>
    Array.from(folded.matchAll(RUN)).flatMap(({ 0: run, index, groups }) =>
      groups?.han ? segmentHan(run, index) : [{ term: run, start: index, end: index + run.length }],
    );
}

/** Gives the memory of the dictionary back, which jieba else keeps when the thread that loaded it has ended. */
export function closeSegmenter(): void {
  nodejieba.load({ dict: SMALLEST, userDict: SMALLEST, idfDict: NO_FREQUENCIES });
  isLoaded = false;
}

/** `cutForSearch` gives inner words before each word, without offsets; the plain cut tells where each word begins. */
function segmentHan(run: string, offset: number): Token[] {
  const stream = nodejieba.cutForSearch(run);
  const tokens: Token[] = [];
  let next = 0;
  let start = 0;
  for (const word of nodejieba.cut(run)) {
    let from = 0;
    let length = 0;
    for (let term = stream[next++]; term !== undefined; term = stream[next++]) {
      if (term.length !== length) from = 0;
      length = term.length;
      const at = word.indexOf(term, from);
      from = at + 1;
      tokens.push({ term, start: offset + start + at, end: offset + start + at + term.length });
      if (term === word) break;
    }
    start += word.length;
  }
  return tokens;
}

/** Whether the dictionary calls a folded word a noun, a name or a set phrase (tags n…, vn, i, l of ICTCLAS). */
export const isNoun = (word: string): boolean => /^(?:n|vn|i|l)/u.test(nodejieba.tag(word)[0]?.tag ?? '');
