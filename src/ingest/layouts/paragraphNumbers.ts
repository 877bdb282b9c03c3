import { firstPlace } from '../../text/firstPlace.ts';
import { groupBy } from '../../text/groupBy.ts';
import { isEnded, type Line } from './lines.ts';
import { type ParagraphLabel, paragraphLabel } from './paragraphLabel.ts';

/** A number that is too far from the last is a year or an amount. */
const FARTHEST = 50;
const YEARS = 1900;

interface Numbered {
  readonly at: number;
  readonly number: number;
}

/** Tells the numbers of paragraphs from those that begin a line for another reason. */
export class ParagraphNumbers {
  readonly #lines: readonly Line[];
  readonly #all: readonly Numbered[];
  /** By number: its places in `#all`, in order. */
  readonly #places: ReadonlyMap<number, readonly number[]>;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#all = lines.flatMap(({ text }, at) => {
      const number = paragraphLabel(text)?.number;
      return number === undefined ? [] : [{ at, number }];
    });
    this.#places = groupBy(this.#all.keys(), (place) => this.#all[place]?.number ?? 0);
  }

  /**
   * The number of the paragraph that a line begins. `last` is the number above; `isApart` says that no text stands above
   * which the line could go on with.
   */
  at(at: number, last: number, isApart: boolean): ParagraphLabel | null {
    const line = this.#lines[at];
    const label = line ? paragraphLabel(line.text) : null;
    if (!line || !label || label.number === last + 1) return label;
    const above = this.#lines[at - 1];
    const ends = isApart || !above || isEnded(above.text);
    if (label.number >= YEARS || !(ends || (line.first && label.number - last <= FARTHEST && label.number > last)))
      return null;
    return label.number <= last && label.bis === 0 && this.#isList(at, last) ? null : label;
  }

  /**
   * Whether a number begins anew for a list within the paragraph: the next paragraph follows later, after the last of
   * the list. Where its number is reached by counting again, a new part has begun.
   */
  #isList(at: number, last: number): boolean {
    const next = this.#placeAfter(last + 1, at);
    return next !== null && this.#all[next - 1]?.number !== last;
  }

  /** The first place of a number after a line. */
  #placeAfter(number: number, at: number): number | null {
    const places = this.#places.get(number) ?? [];
    return places[firstPlace(places, (place) => (this.#all[place]?.at ?? 0) > at)] ?? null;
  }
}
