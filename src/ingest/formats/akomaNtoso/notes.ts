import { superscript } from '../../../text/superscript.ts';
import { type AknElement, descendants } from './tree.ts';

/** A note that the text refers to, and the mark that both print. */
export interface Note {
  readonly element: AknElement;
  readonly mark: string;
}

/** `1`, `1/`, `[1]`, `(1)`: the number of a note, however its marker is set. */
const NUMBER = /^[[(]?(?<number>\d{1,4})[\])/.]?$/u;

/** The notes of a document in the order of their marks; each number belongs to one note. */
export class Notes {
  readonly #byId: ReadonlyMap<string, AknElement>;
  readonly #marks = new Map<AknElement, string>();
  /** Grows as marks are met. */
  readonly all: Note[] = [];
  readonly #numbers = new Set<number>();
  /** Numbers that markers say: a note without one takes none of them. */
  readonly #reserved: ReadonlySet<number>;
  /** Marks that lead to no note of the file. */
  missing = 0;
  /** Notes whose marker says no number, or one that another note has. */
  numbered = 0;

  constructor(root: AknElement) {
    const all = ['authorialNote', 'note'].flatMap((name) => descendants(root, name));
    this.#byId = new Map(all.flatMap((note) => idsOf(note).map((id) => [id, note])));
    this.#reserved = new Set(all.flatMap((note) => numberOf(note.attributes.marker) ?? []));
  }

  /** What stands in the text for a note, or for a reference to one. */
  mark(element: AknElement): string {
    const { marker = '', href = '' } = element.attributes;
    const note = element.name === 'noteRef' ? this.#byId.get(href.replace(/^#/u, '')) : element;
    if (!note) {
      this.missing += 1;
      return superscript(marker);
    }
    const known = this.#marks.get(note);
    if (known !== undefined) return known;
    const mark = this.#markOf(note.attributes.marker ?? marker);
    this.#marks.set(note, mark);
    this.all.push({ element: note, mark });
    return mark;
  }

  #markOf(marker: string): string {
    const own = numberOf(marker);
    if (own === undefined && /^[*†‡]+$/u.test(marker)) return marker;
    if (own === undefined || this.#numbers.has(own)) this.numbered += 1;
    const number = own !== undefined && !this.#numbers.has(own) ? own : this.#next();
    this.#numbers.add(number);
    return superscript(String(number));
  }

  #free = 1;

  #next(): number {
    while (this.#numbers.has(this.#free) || this.#reserved.has(this.#free)) this.#free += 1;
    return this.#free;
  }
}

const idsOf = ({ attributes }: AknElement): string[] => ['eId', 'wId', 'id'].flatMap((name) => attributes[name] ?? []);

function numberOf(marker: string | undefined): number | undefined {
  const number = NUMBER.exec(marker?.trim() ?? '')?.groups?.number;
  return number === undefined ? undefined : Number(number);
}
