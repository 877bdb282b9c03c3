/** The package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}
