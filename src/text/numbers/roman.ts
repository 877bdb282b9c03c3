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

/** The number that a Roman numeral is, in letters of either case; null for what is none. */
export function readRoman(text: string): number | null {
  const letters = text.toLowerCase();
  let [at, number] = [0, 0];
  for (const [value, letter] of ROMAN) {
    for (; letters.startsWith(letter, at); at += letter.length) number += value;
  }
  return roman(number) === letters ? number : null;
}
