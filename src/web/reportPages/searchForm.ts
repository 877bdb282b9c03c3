import type { Wording } from '../../presentation/wording/zhCN.ts';
import { html, type Markup } from './markup.ts';
import type { Place } from './place.ts';

/** In code points. */
export const LONGEST_WORDS = 200;

/** The box on every page. A server answers it; of files it is shown by the script that does. */
export function searchForm(
  { document, words = '' }: { readonly document?: string; readonly words?: string },
  up: string,
  { reader }: Wording,
  { searches }: Place,
): Markup {
  const { label, button } = reader.search;
  const goal = searches === 'server' ? html` action="${up}search"` : html` hidden`;
  const within = document === undefined ? html`` : html`<input type="hidden" name="in" value="${document}">`;
  return html`<form class="search" role="search"${goal}>
<input type="search" name="q" value="${words}" maxlength="${String(LONGEST_WORDS)}" required aria-label="${label}" placeholder="${label}">${within}<button>${button}</button>
</form>`;
}
