import type { Quote } from '../../report/quote.ts';
import { referencesOf } from '../controls/quoteReference.ts';
import type { Choice, Component, Line } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';
import { placeNames } from './placeNames.ts';
import { display, line } from './quotation.ts';
import { quoteSelect } from './quoteSelect.ts';
import type { Tell } from './telling.ts';

/** Of all references together: beside them a custom_id has room for a page. */
const REFERENCES = 70;

export interface PassageList {
  readonly heading: Line;
  /** Never empty. */
  readonly quotes: readonly Quote[];
  /** Those of the whole reply, which can be opened together. */
  readonly all: readonly Quote[];
  readonly tell: Tell;
}

/** Passages on one line each, by number and telling clause; a select opens any, or all together. */
export function passageList({ heading, quotes, all, tell }: PassageList, wording: Wording): Component[] {
  const nameOf = placeNames(all, wording);
  const told = quotes.map((quote) => ({ quote, ...tell(quote) }));
  const lines = told.map(({ quote, piece, cutBefore, cutBehind }): Line => {
    const { document, id } = quote.paragraph;
    const flags = [...new Set(piece.errata.map(wording.sic))].join('');
    const place = { kind: 'text', text: nameOf(quote), names: { document, paragraph: id } } as const;
    const words = { kind: 'quote', quote: piece } as const;
    return line(
      'small',
      place,
      ` ${cutBefore ? '…' : ''}${wording.open}`,
      words,
      `${wording.close}${cutBehind ? '…' : ''}${flags}`,
    );
  });
  const shown = told.map(({ quote, piece }) => ({ place: quote, words: piece.text }));
  return [display(heading, ...lines), quoteSelect(shown, wording, wording.openPassage, together(all, wording))];
}

/** What opens all of them, and so lets several be shared as one excerpt. */
function together(quotes: readonly Quote[], wording: Wording): Choice[] {
  const value = referencesOf(quotes);
  return quotes.length > 1 && value.length <= REFERENCES ? [{ label: wording.openAll, value }] : [];
}
