import { fold, unfold } from '../fold.ts';
import { type Unit, unitAt } from '../numbers/units.ts';
import type { Span } from '../span.ts';

/** A unit that stands over numbers instead of beside them. */
export interface ColumnUnit {
  readonly unit: Unit;
  /** What the numbers are multiplied by: 1,000 for 千美元. */
  readonly scale: number;
  /** Of the unit with its scale, in the raw text. */
  readonly span: Span;
}

/** UN budget tables are in thousands of dollars: （千美元）, （单位：百万美元）. */
const BRACKETED = /\((?:单位:?)?(?<scale>十亿|亿|千万|百万|十万|万|千)?(?<words>[^()]{1,8})\)/gu;
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
};

/** The last unit in brackets of a raw span; null where there is none. */
export function columnUnit(raw: string, { start, end }: Span): ColumnUnit | null {
  const folded = fold(raw.slice(start, end));
  const found = Array.from(folded.text.matchAll(BRACKETED)).flatMap(({ 0: all, index, groups }): ColumnUnit[] => {
    const { scale = '', words = '' } = groups ?? {};
    const unit = unitAt(words, 0);
    if (unit?.name !== words) return [];
    const last = index + all.length - 1;
    const place = unfold(folded, last - words.length - scale.length, last);
    return [{ unit, scale: SCALES[scale] ?? 1, span: { start: start + place.start, end: start + place.end } }];
  });
  return found.at(-1) ?? null;
}

/** The name, folded, of a row or column without the unit or remark in brackets at its end: 可用率 of 可用率（%）. */
export const nameAlone = (folded: string): string => folded.replace(/\([^()]*\)$/u, '');
