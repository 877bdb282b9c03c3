import { superscript } from '../../../text/superscript.ts';
import { childrenNamed, type XmlElement } from './xml.ts';

/** A note, and the mark before it; null where the note prints its own, such as an asterisk. */
export interface Note {
  readonly element: XmlElement;
  readonly mark: string | null;
}

/** The notes of a document, in the order in which its text refers to them. */
export class Notes {
  readonly #parts: Readonly<Record<string, ReadonlyMap<string, XmlElement>>>;
  readonly #met = new Map<string, { readonly mark: string | null }>();
  readonly #kinds = new Set<string>();
  readonly #notes: Note[] = [];
  #numbered = 0;
  /** Marks whose notes the file does not hold. */
  missing = 0;

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    this.#parts = {
      'w:footnoteReference': byId(footnotes, 'w:footnote'),
      'w:endnoteReference': byId(endnotes, 'w:endnote'),
    };
  }

  /** What a reference prints: its number, raised; nothing where its own mark follows. */
  mark(reference: XmlElement): string {
    const id = reference.attributes['w:id'] ?? '';
    const met = this.#met.get(`${reference.name} ${id}`);
    if (met) return met.mark ?? '';
    const own = /^(?:1|true|on)$/u.test(reference.attributes['w:customMarkFollows'] ?? '');
    if (!own) this.#numbered += 1;
    const mark = own ? null : superscript(String(this.#numbered));
    this.#met.set(`${reference.name} ${id}`, { mark });
    this.#kinds.add(reference.name);
    const element = this.#parts[reference.name]?.get(id);
    if (element) this.#notes.push({ element, mark });
    else this.missing += 1;
    return mark ?? '';
  }

  get all(): readonly Note[] {
    return this.#notes;
  }

  /** Whether the text refers to footnotes and to endnotes, which count together here. */
  get areMixed(): boolean {
    return this.#kinds.size > 1;
  }
}

/** Separators have a type, notes have none or say that they are usual. */
const byId = (part: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    childrenNamed(part, name)
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((element) => [element.attributes['w:id'] ?? '', element]),
  );
