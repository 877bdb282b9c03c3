// The packages ship no types; these are the parts that `apa.ts` uses (citation.js.org/api).
declare module '@citation-js/core' {
  /** The CSL-JSON fields that a report needs (docs.citationstyles.org, Appendix IV). */
  export interface Entry {
    readonly id: string;
    readonly type: 'report';
    readonly author: readonly { readonly literal: string }[];
    readonly title: string;
    readonly number: string;
    readonly URL: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }

  export class Cite {
    constructor(entry: Entry, options: { readonly forceType: '@csl/object' });
    format(
      output: 'bibliography' | 'citation',
      options: { readonly template: 'apa'; readonly lang: 'en-US'; readonly format: 'text' },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
