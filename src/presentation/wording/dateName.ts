import type { Wording } from './zhCN.ts';

const ISO = /^(?:(?<year>\d{4})(?:-(?<month>\d\d))?|(?<monthAlone>\d\d))(?:-(?<day>\d\d))?$/u;

/** An exact date or span in the person's language; budget years (`2013/14`) and words (`2014年底`) stay as printed. */
export function dateName(value: string, wording: Wording): string {
  const ends = /^\d{4}\/\d\d$/u.test(value) ? [value] : value.split('/');
  const names = ends.map((end) => exactName(end, wording));
  return names.every((name) => name !== null) ? names.join('–') : value;
}

function exactName(value: string, { locale }: Wording): string | null {
  const { year, month, monthAlone, day } = ISO.exec(value)?.groups ?? {};
  if (!year && !(monthAlone && day)) return null;
  // A leap year, so that 02-29 without a year stays the same.
  const date = new Date(`${year ?? 2000}-${month ?? monthAlone ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return formatOf(locale, {
    timeZone: 'UTC',
    ...(year ? { year: 'numeric' } : {}),
    ...(month || monthAlone ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** A format takes longer to make than to use, and holds memory that the garbage collector does not count. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
