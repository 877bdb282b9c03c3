import { once } from 'node:events';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import { inTurn } from '../../queue/queue.ts';
import type { Library } from '../../search/library.ts';
import type { Markup } from './markup.ts';
import { type Sought, searchPage } from './searchPage.ts';

/** A search that has to wait longer for its turn is given up; more than these at one time are not begun. */
const SEARCH_MS = 10_000;
const SEARCHES = 20;

type Search = (sought: Sought, library: Library, wording: Wording) => Promise<Markup | null>;

/** Searches in turn with the requests of the bot. Null where the turn does not come in time, or too many wait for it. */
export function searchInTurn(ms = SEARCH_MS): Search {
  let searching = 0;
  return async (sought, library, wording) => {
    if (searching >= SEARCHES) return null;
    searching += 1;
    const over = AbortSignal.timeout(ms);
    const found = inTurn(over, () => searchPage(sought, library, wording));
    return Promise.race([found, once(over, 'abort').then(() => null)]).finally(() => {
      searching -= 1;
    });
  };
}
