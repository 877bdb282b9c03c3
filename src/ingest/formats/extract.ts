/** What a file prints, as plain text: one block (paragraph, heading, table row, note) after the other, an empty line between them. */
export interface Extract {
  readonly text: string;
  /** One sentence each, for the operator: what was left out or taken with a doubt. */
  readonly warnings: readonly string[];
  /** What the file says of the document beside its text. */
  readonly facts?: Facts;
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

/** A file that cannot be read; the message is one clear English sentence without a final stop. */
export class FormatError extends Error {}
