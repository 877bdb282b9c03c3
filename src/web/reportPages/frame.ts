import { html, type Markup } from './markup.ts';

export interface Frame {
  /** The language of the page (BCP 47). */
  readonly language: string;
  readonly title: string;
  /** Relative path to the folder of all pages, so that a proxy may put that folder anywhere. */
  readonly up?: string;
}

/** A whole page around its body. Nothing is inline: the content security policy forbids it. */
export const framed = ({ language, title, up = '' }: Frame, body: Markup): Markup => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}reader.css">
</head>
<body>
${body}
</body>
</html>
`;
