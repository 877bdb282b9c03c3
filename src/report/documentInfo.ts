import { z } from 'zod';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).readonly();

/** The fields of `document.json`: facts that the text of a document may not print. */
export const documentFile = z
  .strictObject({
    /** Capital letters, digits, slashes: A/68/652, S/RES/2098(2013), A/67/970-S/2013/480. */
    symbol: z.string().regex(/^[A-Z][A-Z0-9./()-]*\/[A-Z0-9./()-]+$/, 'is no document symbol'),
    /** Where the symbol was read; null if the text prints it. */
    symbolSource: z.string().min(1).nullable(),
    /** BCP 47. */
    language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
    title: bilingual,
    kind: bilingual,
    body: bilingual,
    /** The author, if not the body: the Secretary-General writes reports to the General Assembly. */
    author: bilingual.optional(),
    /** Treaties and letters have neither. */
    session: z.int().positive().optional(),
    agendaItem: z.int().positive().optional(),
    /** Only those that are known. */
    dates: z.strictObject({ issued: z.iso.date().optional(), reissued: z.iso.date().optional() }).readonly(),
    /** Name of the unchanged source file beside `document.json`. */
    file: z.string().regex(/^[\w.-]+$/, 'is not the name of a file beside document.json'),
    /** Origin of that file. */
    source: z.string().min(1),
  })
  .readonly();

export interface DocumentInfo extends z.infer<typeof documentFile> {
  /** Name of its folder in `corpus/`. */
  readonly id: string;
}

/** The day of its first issue, else of its last; null where neither is known. */
export const dateOf = ({ dates: { issued, reissued } }: DocumentInfo): string | null => issued ?? reissued ?? null;

/** Sorts the newest first, and those without a date last. */
export const newestFirst = (a: DocumentInfo, b: DocumentInfo): number =>
  (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '', 'en');
