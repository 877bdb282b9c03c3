const DIGITS = ['', ...'一二三四五六七八九'];

/** 一, 十二, 二十; from 100 on, digits. */
export function han(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number < 1 || tens > 9) return String(number);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[ones]}`;
}
