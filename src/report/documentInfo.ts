/** What `document.json` says of a document: all that its own text may not print. */
export interface DocumentInfo {
  /** Name of its folder in `corpus/`. */
  readonly id: string;
  readonly symbol: string;
  /** Where the symbol was read; null when the text itself prints it. */
  readonly symbolSource: string | null;
  /** BCP 47. */
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en';
  readonly title: { readonly zh: string; readonly en: string };
  readonly kind: { readonly zh: string; readonly en: string };
  readonly body: { readonly zh: string; readonly en: string };
  /** Who wrote it, where that is not the body: a report to the General Assembly is the Secretary-General's. */
  readonly author?: { readonly zh: string; readonly en: string } | undefined;
  readonly session: number;
  readonly agendaItem: number;
  /** ISO dates, as far as they are known. */
  readonly dates: { readonly issued?: string | undefined; readonly reissued?: string | undefined };
  /** Name of the untouched source file beside `document.json`. */
  readonly file: string;
  /** Where that file comes from. */
  readonly source: string;
}
