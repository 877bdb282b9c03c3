import type { Entity } from '../report/entity.ts';
import { findMentions } from '../report/mentions.ts';
import { isAbout } from '../report/subject.ts';
import type { Passage, Query } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import type { Slots } from './slots.ts';

/** What is left of a name where a question takes it apart: 马里的联合国稳定团. */
const KIND = /联合国|特派团|稳定团|支助团|援助团|监督团|综合团/gu;

/**
 * The question as the sentences of a passage are asked it. A paragraph about a mission names it in full once, where it says
 * nothing else of it: that name tells no sentence.
 */
export function sentenceQuery(query: Query, { paragraph }: Passage, { entities }: Slots, library: Library): Query {
  const { gazetteer, names } = library;
  const mentions = findMentions(paragraph.text, gazetteer);
  const subjects = new Set(entities.filter((entity) => isAbout(mentions, entity)));
  if (subjects.size === 0) return query;
  const isNamed = (entity: Entity) =>
    subjects.has(entity) || (names.located.get(entity) ?? []).some((located) => subjects.has(located));
  const folded = fold(query.text).text;
  const text = findMentions(folded, gazetteer)
    .filter(({ entity }) => isNamed(entity))
    .toReversed()
    .reduce((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), folded)
    .replace(KIND, '');
  const also = (query.also ?? []).filter(
    (each) => !findMentions(each.text, gazetteer).some(({ entity }) => isNamed(entity)),
  );
  return { ...query, text, also };
}
