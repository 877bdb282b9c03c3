/** What a file prints, as plain text: one block (paragraph, heading, table row, note) after the other, an empty line between them. */
export interface Extract {
  readonly text: string;
  /** One sentence each, for the operator: what was left out or taken with a doubt. */
  readonly warnings: readonly string[];
}

/** A file that cannot be read; the message is one clear English sentence without a final stop. */
export class FormatError extends Error {}
