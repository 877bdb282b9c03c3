/** Something wrong in a file of the corpus, for those who maintain it. */
export interface Fault {
  readonly file: string;
  /** Counted from 1; null for the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export const printFault = ({ file, line, message }: Fault): string =>
  line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;
