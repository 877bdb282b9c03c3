import type { Quote } from '../../report/quote.ts';
import { ACCENT } from '../accent.ts';
import type { Message } from '../message.ts';
import { display, line, quotationLines, SEPARATOR, sourcesOf } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** An excerpt with who shares it; between two quotes stands the mark of an omission, so that none are joined silently. */
export function sharedMessage(quotes: readonly Quote[], person: string, wording: Wording): Message {
  const { gap, sharedBy } = wording.sharing;
  const excerpts = quotes.map((quote, index) =>
    display(...(index > 0 ? [line('body', gap)] : []), ...quotationLines(quote, wording)),
  );
  return {
    accent: ACCENT.quoted,
    components: [display(line('small', sharedBy(person))), ...excerpts, SEPARATOR, ...sourcesOf(quotes, wording)],
  };
}
