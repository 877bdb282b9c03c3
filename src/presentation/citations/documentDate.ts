import type { DocumentInfo } from '../../report/documentInfo.ts';

/** The date cited, `iso`, and whether it is the date of a reissue (used if no other is known); null for no date. */
export function dateOf({ dates: { issued, reissued } }: DocumentInfo) {
  const iso = issued ?? reissued;
  return iso ? { iso, year: Number(iso.slice(0, 4)), reissued: issued === undefined } : null;
}
