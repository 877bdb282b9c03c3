import { z } from 'zod';

const words = z.string().min(1);

/** In one language at least: it stands for the other where that is not known. */
const bilingual = z
  .strictObject({ zh: words.optional(), en: words.optional() })
  .refine(({ zh, en }) => zh !== undefined || en !== undefined, 'has neither zh nor en')
  .transform(({ zh, en }) => ({ zh: zh ?? en ?? '', en: en ?? zh ?? '' }))
  .readonly();

/** The fields of `document.json`: facts that the text of a document may not print. */
export const documentFile = z
  .strictObject({
    /** Capital letters, digits, slashes: A/68/652, S/RES/2098(2013), A/67/970-S/2013/480; null where there is none, as of treaties. */
    symbol: z
      .string()
      .regex(/^[A-Z][A-Z0-9./()-]*\/[A-Za-z0-9./()-]+$/, 'is no document symbol')
      .nullable(),
    /** Where the symbol was read; null if the text prints it. */
    symbolSource: words.nullable(),
    /** BCP 47. */
    language: z.enum(['zh-Hans', 'zh-Hant', 'en']),
    title: bilingual,
    kind: bilingual,
    /** Whose document it is; treaties have none. */
    body: bilingual.optional(),
    /** The author, if not the body: the Secretary-General writes reports to the General Assembly. */
    author: bilingual.optional(),
    /** Treaties and letters have neither. */
    session: z.int().positive().optional(),
    agendaItem: z.int().positive().optional(),
    /** Only those that are known. */
    dates: z.strictObject({ issued: z.iso.date().optional(), reissued: z.iso.date().optional() }).readonly(),
    /** Name of the unchanged source file beside `document.json`. */
    file: z.string().regex(/^[\w.-]+$/, 'is not the name of a file beside document.json'),
    /** Of a text or page that does not tell it: someone has looked and confirmed it (WHATWG Encoding Standard). */
    encoding: z.enum(['big5', 'gb18030', 'utf-16le', 'utf-16be']).optional(),
    /** Origin of that file. */
    source: words,
  })
  .readonly();

export type DocumentFile = z.infer<typeof documentFile>;

export interface DocumentInfo extends Omit<DocumentFile, 'symbol'> {
  /** Name of its folder in `corpus/`. */
  readonly id: string;
  /** What it is cited by: its symbol or, where it has none, its title. */
  readonly symbol: string;
  readonly hasSymbol: boolean;
}

/** The title as people of a language write it: Chinese ones stand in title marks, Latin ones do not. */
export function titleIn({ title }: Pick<DocumentFile, 'title'>, language: DocumentFile['language']): string {
  if (language === 'en') return title.en;
  return /\p{Script=Han}/u.test(title.zh) ? `《${title.zh}》` : title.zh;
}

export const documentInfo = (id: string, file: DocumentFile): DocumentInfo => ({
  ...file,
  id,
  symbol: file.symbol ?? titleIn(file, file.language),
  hasSymbol: file.symbol !== null,
});

/** The day of its first issue, else of its last; null where neither is known. */
export const dateOf = ({ dates: { issued, reissued } }: Pick<DocumentInfo, 'dates'>): string | null =>
  issued ?? reissued ?? null;

/** The year of that day. */
export function yearOf(info: Pick<DocumentInfo, 'dates'>): number | null {
  const date = dateOf(info);
  return date === null ? null : Number(date.slice(0, 4));
}

/** Sorts the newest first, and those without a date last. */
export const newestFirst = (a: DocumentInfo, b: DocumentInfo): number =>
  (dateOf(b) ?? '').localeCompare(dateOf(a) ?? '', 'en');

/** The same for all languages of a document: its symbol or, where it has none, its titles. */
export const workOf = ({ hasSymbol, symbol, title }: DocumentInfo): string =>
  hasSymbol ? symbol : `${title.zh} / ${title.en}`;
