const NAMESPACES = ['office', 'style', 'text', 'table'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

const FONT = 'style:font-name="Noto Serif CJK SC" style:font-name-asian="Noto Serif CJK SC"';

/** What stands on every page, besides its number. */
export interface Furniture {
  readonly header: readonly string[];
  readonly footer: string;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/ (?= )/gu, '<text:s/>');

/** A footnote where it is anchored: LibreOffice counts it, and sets it at the foot of its page. */
export const noteOf = (text: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>` +
  `<text:p text:style-name="Note">${escaped(text)}</text:p></text:note-body></text:note>`;

/** A paragraph, with a footnote in the place of each mark that `notes` has. */
export const paragraphOf = (text: string, notes: Readonly<Record<string, string>> = {}): string =>
  `<text:p text:style-name="Body">${Object.entries(notes).reduce(
    (inside, [mark, note]) => inside.replace(mark, noteOf(note)),
    escaped(text),
  )}</text:p>`;

export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) =>
    `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraphOf(text)}</table:table-cell>`;
  return (
    `<table:table><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>` +
    `${rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('')}</table:table>`
  );
};

/** A text document on A4 with running titles and page numbers, in the flat form of OpenDocument 1.2. */
export const fodt = (body: string, { header, footer }: Furniture): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Noto Serif CJK SC" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm" fo:text-align="justify" style:punctuation-wrap="simple"/>
<style:text-properties ${FONT} fo:font-size="10.5pt" style:font-size-asian="10.5pt"/></style:style>
<style:style style:name="Note" style:family="paragraph"><style:text-properties ${FONT} fo:font-size="8.5pt" style:font-size-asian="8.5pt"/></style:style>
</office:styles>
<office:automatic-styles><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm"/></style:style><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/>
<style:header-style><style:header-footer-properties fo:margin-bottom="0.6cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:margin-top="0.6cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header>${header.map((line) => `<text:p text:style-name="Note">${escaped(line)}</text:p>`).join('')}</style:header>
<style:footer><text:p text:style-name="Note"><text:page-number>1</text:page-number>/<text:page-count>1</text:page-count></text:p>
<text:p text:style-name="Note">${escaped(footer)}</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
