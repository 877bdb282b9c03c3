const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `iv`; null for what has no Roman numeral. */
export function roman(number: number): string | null {
  if (number < 1 || number > 3999) return null;
  let [left, letters] = [number, ''];
  for (const [value, letter] of ROMAN) {
    letters += letter.repeat(Math.floor(left / value));
    left %= value;
  }
  return letters;
}

/** `a` to `z`, 1 to 26; null for any other number. */
export const letter = (number: number): string | null =>
  number >= 1 && number <= 26 ? String.fromCodePoint(0x60 + number) : null;
