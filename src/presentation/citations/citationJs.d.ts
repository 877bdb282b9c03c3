// The packages ship no types; these are the parts that `apaThread.ts` uses (citation.js.org/api).
declare module '@citation-js/core' {
  export class Cite {
    constructor(entry: object, options: { readonly forceType: '@csl/object' });
    format(
      output: 'bibliography' | 'citation',
      options: { readonly template: 'apa'; readonly lang: 'en-US'; readonly format: 'text' },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
