import { latest } from '../../queue/latest.ts';
import type { Figure } from '../../report/figures/figure.ts';
import type { Occasion } from '../../report/figures/occasions.ts';
import type { Entity } from '../../report/names/entity.ts';
import { findMentions } from '../../report/names/mentions.ts';
import type { Way } from '../../report/names/nameIndex.ts';
import { exactEntity, findEntities } from '../../report/names/names.ts';
import type { Section } from '../../report/section.ts';
import { type Library, perLibrary } from '../../search/library.ts';
import { findDates } from '../../text/dates/dates.ts';
import { fold } from '../../text/fold.ts';
import { namedSection } from '../question/namedSection.ts';
import { isTyped, type TypedValues, typedValues } from './typedValues.ts';

export type Topic =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'values'; readonly values: TypedValues }
  | { readonly kind: 'words'; readonly words: string; readonly terms: ReadonlySet<string> };

/** `五` or `第五节` is a section, a name its entity, `百分之五` or `2013.11` values; all else is words. Throws `SeveralMeant`. */
export function readTopic(typed: string, library: Library): Topic {
  const named = namedSection(typed, library.documents);
  if (named) return { kind: 'section', section: named.section };
  const entity = library.gazetteer.get(typed) ?? entityNamed(typed, library);
  if (entity) return { kind: 'entity', entity };
  const values = typedValues(typed);
  if (values.isAll) return { kind: 'values', values };
  return { kind: 'words', words: fold(typed).text, terms: new Set(library.analysis.question(typed).words) };
}

/** A word inside a name does not mean the name: 警察 is not the network of women police. */
function entityNamed(typed: string, { names }: Library): Entity | null {
  const exact = exactEntity(typed, names);
  if (exact) return exact;
  const [only, ...others] = findEntities(typed, names);
  return only && others.length === 0 && SPELT.includes(only.how) ? only.entity : null;
}

const SPELT: readonly Way[] = ['spelled', 'pinyin', 'initials', 'place'];

/** Figures in sentences about the topic. For words: counts of such a thing, else those in sentences with most words. */
export const figuresOf = (topic: Topic, library: Library): Figure[] =>
  saidOf(topic, library.figures, (figure) => ({ words: figure.subject, values: valuesOf(figure) }), library);

/** Dates whose sentence is about the topic. For words: dates of events that the words describe. */
export const occasionsOf = (topic: Topic, library: Library): Occasion[] =>
  saidOf(topic, library.occasions, ({ words, date }) => ({ words: words.text, values: [dateValue(date)] }), library);

/** Sentences whose names are kept: every list of figures about a name reads them all. */
const KEPT = 2000;

const mentionsIn = perLibrary(({ gazetteer }) => latest(KEPT, (text: string) => findMentions(text, gazetteer)));

type Value = Pick<Figure, 'kind' | 'value' | 'unit'>;

const dateValue = (date: string): Value => ({ kind: 'date', value: date, unit: null });

const valuesOf = (figure: Figure): Value[] => [
  figure,
  ...findDates(fold(figure.period ?? '').text).map(({ value }) => dateValue(value)),
];

function saidOf<T extends Pick<Figure, 'entity' | 'quote'>>(
  topic: Topic,
  all: readonly T[],
  read: (said: T) => { readonly words: string; readonly values: readonly Value[] },
  library: Library,
): T[] {
  const { analysis, names } = library;
  switch (topic.kind) {
    case 'section':
      return all.filter(({ quote }) => {
        const { section } = quote.paragraph;
        return section === topic.section || section?.parent === topic.section;
      });
    case 'entity': {
      // A country includes its mission, whose name may not contain the country's.
      const mentions = mentionsIn(library);
      const meant = [topic.entity, ...(names.located.get(topic.entity) ?? [])];
      return all.filter(
        ({ entity, quote }) =>
          (entity !== null && meant.includes(entity)) ||
          mentions(quote.text).some((mention) => meant.includes(mention.entity)),
      );
    }
    case 'values':
      return all.filter((said) => read(said).values.some((value) => isTyped(value, topic.values)));
    case 'words': {
      const named = all.filter((said) => topic.terms.size > 0 && fold(read(said).words).text.includes(topic.words));
      if (named.length > 0) return named;
      const held = all.map(({ quote }) => {
        const terms = analysis.question(quote.text).words;
        return terms.filter((term) => topic.terms.has(term)).length;
      });
      const most = Math.max(0, ...held);
      return most === 0 ? [] : all.filter((_, index) => held[index] === most);
    }
  }
}
