import type { EntityKind } from '../../report/names/entity.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findMentions, outermost } from '../../report/names/mentions.ts';
import { wordsIn } from '../../report/names/wordList.ts';
import { findDates } from '../../text/dates/dates.ts';
import { fold, unfold } from '../../text/fold.ts';
import { scriptOf } from '../../text/script.ts';
import { overlaps, type Span, withoutSpans } from '../../text/span.ts';

interface NamedSpan extends Span {
  readonly kind: EntityKind;
}

/** Text between the names of a list: 联海稳定团和联利特派团. */
const JOINTS = /^(?:以及|[和与跟同及、,]|\band\b|\s)*$/u;
const YEAR = /(?<![\d/])(?:19|20)\d\d(?![\d/年])/gu;
const PREPOSITION = /^(?:in|during|for|since) /iu;

/** Replaces the names in a question by the typed ones; null where more than names is typed. */
export function exchangeName(question: string, typed: string, gazetteer: Gazetteer): string | null {
  const [name, ...others] = namesIn(typed, gazetteer);
  if (!name || !JOINTS.test(fold(withoutSpans(typed, [name, ...others])).text)) return null;
  const asked = namesIn(question, gazetteer);
  const same = asked.find(({ kind }) => isAlike(kind, name.kind)) ?? asked[0];
  if (!same) return added(question, typed);
  // A place typed for a mission stands for the mission there.
  const isThere = same.kind === 'mission' && name.kind === 'place' && same.end - same.start < question.length;
  return put(question, same, isThere ? missionIn(typed, question) : typed);
}

/** Replaces the time in a question by the typed one; null where more than a time is typed. */
export function exchangeDate(question: string, typed: string): string | null {
  const text = typed.replace(PREPOSITION, '');
  const [date] = timesIn(text);
  if (!date || date.start > 0 || date.end < text.length) return null;
  const [same] = timesIn(question);
  return same ? put(question, same, text) : added(question, text);
}

/** Dates, and bare years as in English. */
function timesIn(text: string): Span[] {
  const folded = fold(text);
  const dates = findDates(folded.text);
  const years = Array.from(folded.text.matchAll(YEAR), ({ index }) => ({ start: index, end: index + 4 }));
  return (dates.length > 0 ? dates : years).map(({ start, end }) => unfold(folded, start, end));
}

/** Names in order, including countries outside the gazetteer, without names inside longer names. */
function namesIn(text: string, gazetteer: Gazetteer): NamedSpan[] {
  const folded = fold(text);
  const mentioned = outermost(findMentions(text, gazetteer)).map(({ entity, span }) => ({
    ...span,
    kind: entity.kind,
  }));
  const places = wordsIn(gazetteer.lexicon.worldNames, folded.text)
    .map(({ start, end }) => ({ ...unfold(folded, start, end), kind: 'place' as const }))
    .filter((place) => !mentioned.some((name) => overlaps(name, place)));
  return [...mentioned, ...places].toSorted((a, b) => a.start - b.start);
}

/** Bodies and missions answer the same questions. */
const isAlike = (a: EntityKind, b: EntityKind): boolean => a === b || (a !== 'place' && b !== 'place');

const missionIn = (place: string, question: string): string => {
  if (!/\p{Script=Han}/u.test(place)) return `the mission in ${place}`;
  return `${place}的${scriptOf(place + question) === 'Hant' ? '特派團' : '特派团'}`;
};

/** Adds a name or time to a question without one: at the front in Chinese, at the end in English. */
const added = (question: string, typed: string): string =>
  /\p{Script=Han}/u.test(question + typed)
    ? `${typed}${question}`
    : question.replace(/(?<mark>[?.!]*)$/u, ` in ${typed}$<mark>`);

const put = (text: string, { start, end }: Span, other: string): string =>
  text.slice(0, start) + other + text.slice(end);
