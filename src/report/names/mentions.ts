import { type Folded, fold, unfold } from '../../text/fold.ts';
import { contains, type Span } from '../../text/span.ts';
import { findBareNames } from './bareNames.ts';
import type { Gazetteer, SoughtName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { type WordList, wordsIn } from './wordList.ts';

/** Every mention in order. Places are also found inside names of bodies, after the body's mention. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const folded = fold(text);
  const bodies = findNames(text, folded, gazetteer.bodyNames);
  const places = findNames(text, folded, gazetteer.placeNames);
  const bare = findBareNames(folded, bodies, places);
  return [...bodies, ...bare, ...places].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Drops names inside longer ones: 马里 in 马里稳定团. */
export const outermost = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ span }) => !mentions.some((other) => contains(other.span, span) && !contains(span, other.span)));

const LATIN = /[\p{Script=Latin}\d]/u;

/** From left to right, the longest name at each place: a name never counts inside a longer one. */
function findNames(raw: string, folded: Folded, names: WordList<SoughtName>): Mention[] {
  const { text } = folded;
  const accepts = ({ capitals }: SoughtName, { start, end }: Span) =>
    !cutsWord(text, start) && !cutsWord(text, end) && (!capitals || isUpperCase(raw, unfold(folded, start, end)));
  return wordsIn(names, text, accepts).flatMap(({ value: { entity }, start, end }) =>
    entity ? [{ entity, span: unfold(folded, start, end), form: 'name' }] : [],
  );
}

/** Whether the offset is inside a Latin word or number. */
export const cutsWord = (text: string, at: number): boolean =>
  LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? '');

function isUpperCase(raw: string, { start, end }: Span): boolean {
  const letters = raw.slice(start, end);
  return letters === letters.toUpperCase();
}
