import { element, type Piece } from './piece.ts';

/** Styles of `<t:…>` (docs: Reference, Timestamp Styles). */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units with their seconds, largest first: a distance is given in the first unit that fits. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds since 1970 in the reader's language. A time outside the calendar stays a number. */
export function timestamp(seconds: string, style = 'f', locale = 'en-US'): Piece {
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.valueOf())) return seconds;
  const whole = new Intl.DateTimeFormat(locale, STYLES.F).format(moment);
  const words =
    style === 'R' ? distance(moment, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(moment);
  return element('time', [words], { datetime: moment.toISOString(), title: whole });
}

function distance(moment: Date, locale: string): string {
  const seconds = Math.round((moment.valueOf() - Date.now()) / 1000);
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}
