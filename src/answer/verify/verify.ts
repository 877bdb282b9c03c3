import { likeness } from '../../report/names/likeness.ts';
import type { Library } from '../../search/library.ts';
import type { Verified } from '../answer.ts';
import { check, type Found } from './check.ts';
import type { Place } from './compare/locate.ts';
import { printedOf } from './compare/printed.ts';
import { foldPrint } from './facts/likePrint.ts';
import { withoutInterruptions } from './posted/interruptions.ts';
import { readLines } from './posted/markup.ts';
import { piecesOf } from './posted/pieces.ts';
import type { Stretch } from './posted/quotationMarks.ts';
import { type Reading, readingsOf } from './posted/readings.ts';

/** Sentences checked at once: no message of Discord's has more, and each takes some milliseconds. */
const MOST = 120;
/** Words round a quote this much like those printed there are no words of the person's: they belong to the quote. */
const PRINTED_THERE = 0.4;
/** Words of a person's own this long are printed nowhere. */
const LONG = 10;
/** Characters that a person adds to a quote shorter than what is added. */
const FEW = 80;
const HALF = 0.5;

interface Read {
  readonly found: readonly Found[];
  readonly isPrinted: boolean;
  /** Whether nothing that the reading left out belongs to the quotes. */
  readonly isWhole: boolean;
}

type Check = (text: string, before: Place | null) => Promise<Found>;

/** Lets others be answered between two sentences, each of which takes some milliseconds. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Checks every sentence of a message that may be a quote. */
export async function verify(message: string, library: Library): Promise<Verified> {
  const known = new Map<string, Promise<Found>>();
  const checkOnce: Check = (text, before) => {
    const found = known.get(text) ?? pause().then(() => check(text, library, before));
    known.set(text, found);
    return found;
  };
  const found: Found[] = [];
  let unchecked = 0;
  for (const readings of readingsOf(withoutInterruptions(readLines(message), library))) {
    const left = MOST - found.length;
    const read = await bestReading(readings, found.at(-1)?.place ?? null, left, checkOnce, library);
    found.push(...read);
    const pieces = (readings[0]?.stretches ?? []).flatMap(({ text }) => piecesOf(text)).length;
    unchecked += Math.max(0, pieces - left);
  }
  return { kind: 'verified', sentences: found.map(({ checked }) => checked), unchecked };
}

/** The first reading by which all is printed; else the last that leaves out nothing of the report's. */
async function bestReading(
  readings: readonly Reading[],
  before: Place | null,
  most: number,
  checkOnce: Check,
  library: Library,
): Promise<readonly Found[]> {
  let kept: readonly Found[] = [];
  for (const [index, reading] of readings.entries()) {
    // Who writes the report's own words round a few quoted ones quotes them all.
    const isMostlyOwn = reading.share < HALF;
    if (isMostlyOwn && (reading.others > FEW || kept.some(({ checked }) => checked.outcome === 'altered'))) continue;
    const read = await tryReading(reading, before, most, checkOnce, library);
    if (read.isPrinted && read.isWhole) return read.found;
    if (index === 0 || (read.isWhole && !reading.onlyIfPrinted)) kept = read.found;
  }
  return kept;
}

async function tryReading(
  { stretches }: Reading,
  before: Place | null,
  most: number,
  checkOnce: Check,
  library: Library,
): Promise<Read> {
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

/** Whether the words round a stretch are the person's own: printed neither there, in likeness, nor anywhere. */
function standsAlone({ before, after }: Stretch, found: readonly Found[], library: Library): boolean {
  const [head, tail] = [before, after].map((words) => foldPrint(words).text.slice(-200)) as [string, string];
  if (head === '' && tail === '') return true;
  const first = found[0]?.place;
  const last = found.at(-1)?.place;
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
