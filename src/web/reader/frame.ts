import { html, type Markup } from './markup.ts';

export interface Frame {
  /** BCP 47, of the words of the page. */
  readonly language: string;
  readonly title: string;
  /** From the page to the folder that all of them lie in: addresses are relative, wherever a proxy puts that folder. */
  readonly up?: string;
}

/** A page round its body; nothing in it is inline, as the policy wants it. */
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
