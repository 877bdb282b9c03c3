import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawComponent } from './component.ts';
import { element, type Piece, toHtml } from './element.ts';
import type { Sent } from './sent.ts';

const STYLE = ['frame', 'container', 'text']
  .map((name) => readFileSync(join(import.meta.dirname, 'style', `${name}.css`), 'utf8'))
  .join('');

/** The page may load nothing and run nothing; its one drawing stands in the style sheet. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A page that shows one reply as Discord does, in the language of the person who asked; without the time, so that it stays the same. */
export const page = (sent: Sent): string =>
  `<!doctype html>
<html lang="${sent.request.locale}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}</style></head>
<body>${toHtml(drawReply(sent))}</body>
</html>`;

/** The reply below the line that says who used which command. */
export function drawReply({ request, message }: Sent): Piece {
  const asker = message.interaction_metadata?.user;
  const { username, global_name: name } = message.author;
  const used = element('header', 'used', [
    element('span', 'spine', []),
    element('span', 'face', [(asker?.username ?? '?').slice(0, 1)]),
    element('b', '', [asker?.global_name ?? asker?.username ?? '?']),
    ' 使用了 ',
    element('span', 'mention', [`/${request.command}`]),
  ]);
  return element('article', '', [
    used,
    element('span', 'avatar', ['¶']),
    element('div', 'reply', [
      element('div', 'author', [element('b', '', [name ?? username]), element('span', 'badge', ['APP'])]),
      ...message.components.map(drawComponent),
    ]),
  ]);
}
