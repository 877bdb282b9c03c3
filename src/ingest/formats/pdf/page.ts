/** A piece of text as a page prints it, in points from its upper left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  /** Counted from 1, as programs that show the file count. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** Whether there is text that does not run from left to right. */
  readonly isTurned: boolean;
}
