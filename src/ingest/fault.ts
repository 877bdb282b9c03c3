/** Something wrong in a file of the corpus: for the person who maintains it. */
export interface Fault {
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
}

export const printFault = ({ file, line, message }: Fault): string =>
  line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
