import { likeness } from '../../report/names/likeness.ts';
import type { Library } from '../../search/library.ts';
import type { Verified } from '../answer.ts';
import { check, type Found } from './check.ts';
import type { Place } from './compare/locate.ts';
import { foldAll, printedOf } from './compare/printed.ts';
import { foldPrint } from './facts/likePrint.ts';
import { type Guess, guessesOf, piecesOf } from './posted/guesses.ts';
import { readLines } from './posted/markup.ts';
import { withoutPageMarks } from './posted/pageMarks.ts';
import type { Stretch } from './posted/quotationMarks.ts';

/** No Discord message has more sentences, and each takes some milliseconds. */
const MOST = 120;
/** Words around a quote belong to it if they are this similar to the printed ones. */
const PRINTED_THERE = 0.4;
/** Words around a quote, from this many characters on, are the report's if they are printed anywhere. */
const LONG = 10;
/** Characters compared of the words around a quote. */
const COMPARED = 200;

type Check = (text: string, before: Place | null) => Promise<Found>;

export async function verify(message: string, library: Library): Promise<Verified> {
  await foldAll(library);
  const known = new Map<string, Promise<Found>>();
  const checkOnce: Check = (text, before) => {
    const found = known.get(text) ?? pause().then(() => check(text, library, before));
    known.set(text, found);
    return found;
  };
  const found: Found[] = [];
  let unchecked = 0;
  for (const guesses of guessesOf(withoutPageMarks(readLines(message), library))) {
    const left = MOST - found.length;
    const before = found.at(-1)?.place ?? null;
    found.push(...(await bestGuess(guesses, (guess) => tryGuess(guess, before, left, checkOnce, library))));
    const pieces = (guesses[0]?.stretches ?? []).flatMap(({ text }) => piecesOf(text)).length;
    unchecked += Math.max(0, pieces - left);
  }
  return { kind: 'verified', sentences: found.map(({ checked }) => checked), unchecked };
}

/** Lets other requests run between two sentences. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The first guess whose sentences are all printed, else the last that cuts off no words of the report. */
async function bestGuess(
  guesses: readonly Guess[],
  tryOne: (guess: Guess) => Promise<Tried>,
): Promise<readonly Found[]> {
  let kept: readonly Found[] = [];
  for (const [index, guess] of guesses.entries()) {
    const { found, isPrinted, isWhole } = await tryOne(guess);
    if (isPrinted && isWhole) return found;
    if (index === 0 || (isWhole && !guess.onlyIfPrinted)) kept = found;
  }
  return kept;
}

interface Tried {
  readonly found: readonly Found[];
  readonly isPrinted: boolean;
  /** Nothing that the guess cuts off belongs to a quote. */
  readonly isWhole: boolean;
}

async function tryGuess(
  { stretches }: Guess,
  before: Place | null,
  most: number,
  checkOnce: Check,
  library: Library,
): Promise<Tried> {
  const all: Found[] = [];
  let isWhole = true;
  for (const stretch of stretches) {
    const found: Found[] = [];
    for (const text of piecesOf(stretch.text).slice(0, most - all.length)) {
      found.push(await checkOnce(text, (found.at(-1) ?? all.at(-1))?.place ?? before));
    }
    isWhole &&= standsAlone(stretch, found, library);
    all.push(...found);
  }
  const isPrinted = all.length > 0 && all.every(({ checked }) => checked.outcome.startsWith('verbatim'));
  return { found: all, isPrinted, isWhole };
}

/** Whether the words around are the person's own: unlike those printed there, and printed nowhere else. */
function standsAlone({ before, after }: Stretch, found: readonly Found[], library: Library): boolean {
  const [head, tail] = [before, after].map((words) => foldPrint(words).text.slice(-COMPARED)) as [string, string];
  if (head === '' && tail === '') return true;
  const [first, last] = [found[0]?.place, found.at(-1)?.place];
  const printedBefore = first ? foldPrint(first.printed.paragraph.text.slice(0, first.start)).text : '';
  const printedAfter = last ? foldPrint(last.printed.paragraph.text.slice(last.end)).text : '';
  const isPrinted = (words: string) =>
    words.length >= LONG && printedOf(library).some(({ folded }) => folded.text.includes(words));
  return (
    !isPrinted(head) &&
    !isPrinted(tail) &&
    likeness(head, printedBefore.slice(-head.length - 2)) < PRINTED_THERE &&
    likeness(tail, printedAfter.slice(0, tail.length + 2)) < PRINTED_THERE
  );
}
