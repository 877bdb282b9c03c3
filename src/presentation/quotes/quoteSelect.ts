import type { Quote } from '../../report/quote.ts';
import { referenceOf } from '../controls/quoteReference.ts';
import { LIMITS } from '../fit/limits.ts';
import { shortened } from '../fit/shortened.ts';
import type { ActionRow, Choice, Select } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';
import { placeNames, row } from './quotation.ts';

/** Code points of a label: a phone shows about 40, and 25 labels leave room for the rest of a message. */
const LABEL = 60;

/** A quote, figure or date to choose: its place, and the words of its label. */
export interface QuoteChoice {
  readonly place: Quote;
  readonly words: string;
}

/** By default the select shows the quote chosen; `further` choices come last. */
export function quoteSelect(
  quotes: readonly QuoteChoice[],
  wording: Wording,
  { further = [], ...select }: Partial<Omit<Select, 'choices'>> & { readonly further?: readonly Choice[] } = {},
): ActionRow {
  const nameOf = placeNames(
    quotes.map(({ place }) => place.paragraph),
    wording,
  );
  const choices = quotes.map(({ place, words }) => ({
    label: shortened(`${nameOf(place.paragraph)} ${words}`, LABEL),
    value: referenceOf(place),
  }));
  const all = [...choices, ...further];
  // Discord refuses a select that has the same value twice.
  const once = [...new Map(all.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.options);
  const placeholder = wording.figures.showQuote;
  const request = { command: 'paragraph', options: {} };
  return row({ kind: 'select', placeholder, request, fills: 'number', ...select, choices: once });
}
