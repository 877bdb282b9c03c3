/** An error in a file of the corpus, for its maintainers. */
export interface Fault {
  readonly file: string;
  /** Counted from 1; null for the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export const printFault = ({ file, line, message }: Fault): string =>
  line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`;

/** Unreadable files of the corpus; each fault names file and line. */
export class CorpusError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(printFault).join('\n'));
    this.faults = faults;
  }
}

export function throwIfAny(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new CorpusError(faults);
}
