import type { Quote } from '../../report/quote.ts';
import { referencesOf } from '../controls/quoteReference.ts';
import type { Choice, Component, Line } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';
import type { ChooseLine } from './listLine.ts';
import { display, line, placeNames, sicNotes } from './quotation.ts';
import { quoteSelect } from './quoteSelect.ts';

/** Maximum code points of all references together, so that a custom_id has room for a page. */
const REFERENCES = 70;

export interface PassageList {
  readonly heading: Line;
  /** The passages of this page; never empty. */
  readonly quotes: readonly Quote[];
  /** Those of the whole reply, which can be opened together. */
  readonly all: readonly Quote[];
  readonly chooseLine: ChooseLine;
}

/** One line per passage: paragraph number and chosen words; a select opens one of them or all. */
export function passageList({ heading, quotes, all, chooseLine }: PassageList, wording: Wording): Component[] {
  const nameOf = placeNames(all, wording);
  const chosen = quotes.map((quote) => ({ quote, ...chooseLine(quote) }));
  const lines = chosen.map(({ quote, piece, cutBefore, cutBehind }): Line => {
    const { document, id } = quote.paragraph;
    const place = { kind: 'text', text: nameOf(quote), names: { document, paragraph: id } } as const;
    const opening = ` ${cutBefore ? '…' : ''}${wording.open}`;
    const closing = `${wording.close}${cutBehind ? '…' : ''}${sicNotes(piece, wording).join('')}`;
    return line('small', place, opening, { kind: 'quote', quote: piece }, closing);
  });
  const choices = chosen.map(({ quote, piece }) => ({ place: quote, words: piece.text }));
  const further = openAll(all, wording);
  return [display(heading, ...lines), quoteSelect(choices, wording, { placeholder: wording.openPassage, further })];
}

/** The choice that opens all, so that several can be shared as one excerpt; none if they do not fit a custom_id. */
function openAll(quotes: readonly Quote[], wording: Wording): Choice[] {
  const value = referencesOf(quotes);
  return quotes.length > 1 && value.length <= REFERENCES ? [{ label: wording.openAll, value }] : [];
}
