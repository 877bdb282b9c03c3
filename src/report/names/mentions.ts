import { type Folded, fold, unfold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { findBareNames } from './bareNames.ts';
import type { Gazetteer, SoughtName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { longestAt, type WordList } from './wordList.ts';

/** Every mention in order. Places are also found inside the names of bodies, where the body's mention comes first. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const folded = fold(text);
  const bodies = findNames(text, folded, gazetteer.bodyNames);
  const places = findNames(text, folded, gazetteer.placeNames);
  const bare = findBareNames(folded, bodies, places);
  return [...bodies, ...bare, ...places].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** From left to right, the longest name at each place: a name never counts inside a longer one. */
function findNames(raw: string, folded: Folded, names: WordList<SoughtName>): Mention[] {
  const { text } = folded;
  const isWord = (start: number, end: number) => !cutsWord(text, start) && !cutsWord(text, end);
  const mentions: Mention[] = [];
  let start = 0;
  while (start < text.length) {
    const found = longestAt(
      names,
      text,
      start,
      ({ capitals }, end) => isWord(start, end) && (!capitals || isUpperCase(raw, unfold(folded, start, end))),
    );
    if (found?.value.entity) {
      mentions.push({ entity: found.value.entity, span: unfold(folded, start, found.end), form: 'name' });
    }
    start = found ? found.end : start + 1;
  }
  return mentions;
}

/** Whether the offset stands inside a Latin word or number. */
const cutsWord = (text: string, at: number): boolean => LATIN.test(text[at - 1] ?? '') && LATIN.test(text[at] ?? '');

function isUpperCase(raw: string, { start, end }: Span): boolean {
  const letters = raw.slice(start, end);
  return letters === letters.toUpperCase();
}
