import type { Quote } from '../../report/quote.ts';
import { referenceOf } from '../controls/quoteReference.ts';
import { shortened } from '../fit/shortened.ts';
import type { ActionRow, Choice } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';
import { placeNames } from './placeNames.ts';

/** Code points of a label: a phone shows some 40 of them, and 25 labels leave room for the rest of a message. */
const LABEL = 60;

/** A place that can be shown, and what to call it. */
export interface Shown {
  readonly place: Quote;
  readonly words: string;
}

/** Each quote is one choice away: the value names its place, or the place of the number or date in it. */
export function quoteSelect(
  shown: readonly Shown[],
  wording: Wording,
  placeholder = wording.figures.showQuote,
  further: readonly Choice[] = [],
): ActionRow {
  const nameOf = placeNames(
    shown.map(({ place }) => place),
    wording,
  );
  const choices = shown.map(({ place, words }) => ({
    label: shortened(`${nameOf(place)} ${words}`, LABEL),
    value: referenceOf(place),
  }));
  const request = { command: 'paragraph', options: {} };
  return {
    kind: 'row',
    controls: [{ kind: 'select', placeholder, request, fills: 'number', choices: once([...choices, ...further]) }],
  };
}

/** Discord refuses a select that has a value twice. */
const once = (choices: readonly Choice[]): Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];
