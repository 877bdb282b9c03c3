/** A number for each term, in order of arrival: the terms of 50,000 passages are kept as strings only once. */
export interface TermNumbers {
  /** A new one for a new term. */
  of(term: string): number;
  /** Those of the terms that have one, by it. */
  known<T>(terms: ReadonlyMap<string, T>): Map<number, T>;
}

export function openTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  return {
    of(term) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    },
    known<T>(terms: ReadonlyMap<string, T>) {
      const known = new Map<number, T>();
      for (const [term, value] of terms) {
        const number = numbers.get(term);
        if (number !== undefined) known.set(number, value);
      }
      return known;
    },
  };
}
