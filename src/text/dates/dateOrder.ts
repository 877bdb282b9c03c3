/** Where in its year a date in words is put: 年初 before all months, 年底 after them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/初|上半|春|[一1]季/u, '01'],
  [/[二2]季|夏/u, '04'],
  [/中|下半|[三3]季|秋/u, '07'],
  [/底|末|冬|[四4]季/u, '12'],
];

/**
 * A key that sorts date values (see `DateReading`) as texts, spans by their first day; null for a date that prints no
 * year (`06-18`).
 */
export function dateOrder(value: string): string | null {
  const [year] = /^\d{4}/u.exec(value) ?? [];
  if (year === undefined) return null;
  const [day] = /^\d{4}(?:-\d\d(?!\d))+/u.exec(value) ?? [];
  if (day !== undefined) return day;
  const month = /^\d{4}年(?<month>\d{1,2})月/u.exec(value)?.groups?.month?.padStart(2, '0');
  const part = month ?? PARTS.find(([words]) => words.test(value))?.[1];
  return part === undefined ? year : `${year}-${part}`;
}
