import type { Entity } from '../report/entity.ts';
import type { Figure } from '../report/figures/figure.ts';
import { findMentions } from '../report/mentions.ts';
import { meantEntity } from '../report/names.ts';
import type { Section } from '../report/section.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';

/** What a person wants the figures of: a section, something with a name, or words. */
export type Topic =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'words'; readonly terms: ReadonlySet<string> };

/** `五`, `第五节` and a heading are a section; any name is its entity; all else is words. */
export function readTopic(typed: string, library: Library): Topic {
  const section = sectionNamed(typed, library);
  if (section) return { kind: 'section', section };
  const entity = library.gazetteer.get(typed) ?? meantEntity(typed, library.names);
  if (entity) return { kind: 'entity', entity };
  return { kind: 'words', terms: new Set(library.analysis.questionTerms(typed)) };
}

/** The figures of a topic: those whose sentence speaks of it. Of words, the sentences that hold the most of them. */
export function figuresOf(topic: Topic, { figures, gazetteer, analysis }: Library): Figure[] {
  switch (topic.kind) {
    case 'section':
      return figures.filter(({ quote }) => {
        const { section } = quote.paragraph;
        return section === topic.section || section?.parent === topic.section;
      });
    case 'entity':
      return figures.filter(
        ({ entity, quote }) =>
          entity === topic.entity ||
          findMentions(quote.text, gazetteer).some((mention) => mention.entity === topic.entity),
      );
    case 'words': {
      const held = figures.map(({ quote }) => {
        const terms = analysis.questionTerms(quote.text);
        return terms.filter((term) => topic.terms.has(term)).length;
      });
      const most = Math.max(0, ...held);
      return most === 0 ? [] : figures.filter((_, index) => held[index] === most);
    }
  }
}

function sectionNamed(typed: string, { documents }: Library): Section | null {
  const folded = fold(typed).text.replace(/^第|节$/gu, '');
  const sections = documents.flatMap((document) => document.sections);
  return (
    sections.find(({ numeral, heading }) => [numeral, heading].some((name) => fold(name).text === folded)) ??
    sections.find(
      ({ numeral, heading }) => fold(heading.slice(numeral.length)).text.replace(/^[.、．]/u, '') === folded,
    ) ??
    null
  );
}
