/** What a file prints, as plain text: one block (paragraph, heading, table row, note) after the other, an empty line between them. */
export interface Extract {
  readonly text: string;
  /** One sentence each, for the operator: what was left out or taken with a doubt. */
  readonly warnings: readonly string[];
  /** What the file says of the document beside its text. */
  readonly facts?: Facts;
  /** Where the text passes to a page, by offset; only where the format has pages. Notes stand at the end and go back to theirs. */
  readonly pages?: readonly PageStart[];
  /** What stands around the text of the pages and is none of it: symbol, job number, page numbers, running titles; each once. */
  readonly furniture?: readonly string[];
}

/** As the file says it, for a guess of the document's metadata; what it does not say is left out. */
export interface Facts {
  readonly title?: string;
  /** A symbol, or the number of a resolution: `71/1`. */
  readonly number?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** ISO 639-2: `eng`. */
  readonly language?: string;
  /** `un`. */
  readonly country?: string;
}

/** From the offset `at` on, the text stands on the page with this number, counted from 1. */
export interface PageStart {
  readonly at: number;
  readonly page: number;
}

/** A file that cannot be read; the message is one clear English sentence without a final stop. */
export class FormatError extends Error {}
