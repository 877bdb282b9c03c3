import type { DocumentInfo } from '../../report/documentInfo.ts';

export interface DocumentDate {
  /** ISO. */
  readonly iso: string;
  readonly year: number;
  /** Whether it is the day of a reissue, since that of the issue is not known. */
  readonly reissued: boolean;
}

/** The date by which a document is cited; null where none is known. */
export function dateOf({ dates: { issued, reissued } }: DocumentInfo): DocumentDate | null {
  const iso = issued ?? reissued;
  return iso ? { iso, year: Number(iso.slice(0, 4)), reissued: issued === undefined } : null;
}
