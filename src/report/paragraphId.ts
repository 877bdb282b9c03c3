import type { ParagraphId } from './paragraph.ts';

/** 15, or `p15bis2` for 15 bis; `ax1-3` and `ax1-3bis2` in annex I. `bis` is 0 for a number without a word after it. */
export function numberedId(number: number, bis: number, annex: number | null = null): ParagraphId {
  const word = bis ? `bis${bis}` : '';
  if (annex !== null) return `ax${annex}-${number}${word}`;
  return word ? `p${number}${word}` : number;
}

const REPEATED = /^(?<printed>.+)rep(?<time>\d+)$/u;

/**
 * The id of a paragraph that prints the number of earlier ones: `p15rep2` for the second 15, which is not ours to number
 * anew. The first keeps the plain id.
 */
export function repeatedId(id: ParagraphId, time: number): ParagraphId {
  if (time === 1) return id;
  return `${typeof id === 'number' ? `p${id}` : id}rep${time}` as ParagraphId;
}

/** The id that the printed number alone would give, and how often it had been printed by then: 15 and 2 for `p15rep2`. */
export function printedId(id: ParagraphId): { readonly id: ParagraphId; readonly time: number } {
  const { printed, time } = REPEATED.exec(String(id))?.groups ?? {};
  if (printed === undefined) return { id, time: 1 };
  const number = /^p(?<number>\d+)$/u.exec(printed)?.groups?.number;
  return { id: number === undefined ? (printed as ParagraphId) : Number(number), time: Number(time) };
}

export interface PrintedNumber {
  /** Null in the body of the text. */
  readonly annex: number | null;
  readonly number: number;
  readonly bis: number;
  readonly time: number;
}

const NUMBERED = /^(?:ax(?<annex>\d+)-|p)?(?<number>\d+)(?:bis(?<bis>\d+))?$/u;

/** The number that a numbered paragraph prints; null for any other, such as an article. */
export function printedNumber(id: ParagraphId): PrintedNumber | null {
  const printed = printedId(id);
  const { annex, number, bis } = NUMBERED.exec(String(printed.id))?.groups ?? {};
  if (number === undefined) return null;
  return {
    annex: annex === undefined ? null : Number(annex),
    number: Number(number),
    bis: Number(bis ?? 0),
    time: printed.time,
  };
}
