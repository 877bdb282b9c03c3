import type { Entity } from '../report/entity.ts';
import type { Figure } from '../report/figures/figure.ts';
import { findMentions } from '../report/mentions.ts';
import { isAbout } from '../report/subject.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { GLOSSARY_WEIGHT } from './question/expansion.ts';
import { figuresFor, type Slots } from './slots.ts';

/** What a passage gains by answering just what was asked; tuned on the questions of test/golden. */
const FITS = 0.15;
/** What a passage gains by being about what the question names. */
const ABOUT = 0.25;
/** What the number of all gains over that of a part. */
const WHOLE = 0.2;
/** What the largest number of a thing gains where nothing more is said: those of parts are smaller. */
const LARGEST = 1;
/** What a passage gains by printing a term as such: its words alone say something else. */
const TERM = 0.5;
/** 什么是…, …是什么: what is asked for the meaning of. */
const DEFINED =
  /^(?:什么是|何谓|啥是)(?<first>.{2,20}?)[?？。]?$|^(?<last>.{2,20}?)(?:是什么|是啥|指什么|指的是什么|是什么意思|什么意思)[?？。]?$/u;
/** What may stand behind the word for those counted: 警察人员 are 警察, 建制警察部队 are not. */
const HEAD_TAIL = /^(?:人员|官员?|队员|者|们|专家|款)?$/u;

/** How much better than by holding it a passage answers: the definition itself, the whole number of just that thing. */
export function aptness(passage: Passage, slots: Slots, library: Library): number {
  const isAboutIt = slots.entities.some((entity) => aboutness(passage, entity, library) > 0);
  const about = (isAboutIt ? ABOUT : 0) + (printsTerm(passage, slots, library) ? TERM : 0);
  if (slots.counted)
    return about + Math.max(0, ...figuresFor(passage, slots, library).map((each) => fits(each, slots, library)));
  return about + (defines(passage, slots) ? 2 * FITS : 0);
}

/** Whether a passage prints, word beside word, a term of several words that the question names in English. */
function printsTerm({ paragraph }: Passage, { asked }: Slots, library: Library): boolean {
  const terms = asked.also.filter(({ text, weight }) => weight === GLOSSARY_WEIGHT && !library.isKnown(text));
  return terms.length > 0 && terms.some(({ text }) => fold(paragraph.text).text.includes(text));
}

/** Of an entity and what works in that place, how many a passage is about: its place and its mission may be two. */
export function aboutness({ paragraph }: Passage, entity: Entity, { gazetteer, names }: Library): number {
  const mentions = findMentions(paragraph.text, gazetteer);
  return [entity, ...(names.located.get(entity) ?? [])].filter((each) => isAbout(mentions, each)).length;
}

function fits(figure: Figure, slots: Slots, library: Library): number {
  const isJustThat = countsJust(figure, slots.counted?.words ?? []);
  const isLargest = isJustThat && saysNothingMore(slots) && isLargestOfAll(figure, slots, library);
  return (isJustThat ? FITS : 0) + (isOfAll(figure, slots, library) ? WHOLE : 0) + (isLargest ? LARGEST : 0);
}

const countsJust = ({ subject }: Figure, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = subject.lastIndexOf(word);
    return at >= 0 && HEAD_TAIL.test(subject.slice(at + word.length));
  });

/** 警察有多少人: every passage with police holds all of the question, so that nothing else tells which is meant. */
const saysNothingMore = ({ counted, entities, asked }: Slots): boolean =>
  counted?.said.length === 0 && entities.length === 0 && asked.periods.length === 0;

function isLargestOfAll({ value }: Figure, { counted }: Slots, { figures }: Library): boolean {
  const alike = figures.filter((figure) => countsJust(figure, counted?.words ?? []));
  return (
    alike.length > 1 &&
    alike.every((other) => Number(other.value) <= Number(value) || Number.isNaN(Number(other.value)))
  );
}

/** A question that names nobody means all: a number in a paragraph that begins with a mission or a place is a part. */
function isOfAll({ quote }: Figure, { entities }: Slots, { gazetteer }: Library): boolean {
  const { text } = quote.paragraph;
  const [first] = sentences(text);
  const named = findMentions(text.slice(0, first?.end), gazetteer);
  return entities.length === 0 && named.every(({ entity }) => entity.kind === 'body');
}

function defines({ paragraph }: Passage, { asked }: Slots): boolean {
  const groups = DEFINED.exec(fold(asked.text).text)?.groups;
  const defined = groups?.first ?? groups?.last;
  return (
    defined !== undefined &&
    sentences(paragraph.text).some(({ start, end }) => fold(paragraph.text.slice(start, end)).text.startsWith(defined))
  );
}
