/** `a` to `z`, 1 to 26; null for any other number. */
export const letter = (number: number): string | null =>
  number >= 1 && number <= 26 ? String.fromCodePoint(0x60 + number) : null;
