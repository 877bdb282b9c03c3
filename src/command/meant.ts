import { readTopic, type Topic } from '../answer/lookup/topic.ts';
import { onlySection, type SectionOfDocument, sectionsNamed } from '../answer/question/namedSection.ts';
import { LIMITS } from '../presentation/fit/limits.ts';
import { shortened } from '../presentation/fit/shortened.ts';
import type { Choice } from '../presentation/message.ts';
import { entityLabel } from '../presentation/replies/missionCard.ts';
import { UserError, WORDINGS } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { perObject } from '../queue/perObject.ts';
import type { Figure } from '../report/figures/figure.ts';
import type { Entity } from '../report/names/entity.ts';
import { exactEntity, findEntities, meantEntity } from '../report/names/names.ts';
import { isSectionNumeral, sectionNamed, sectionsOf } from '../report/sectionNamed.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { codePoints } from '../text/length.ts';
import type { Context, Option } from './command.ts';

/** The mission, body or place named: a place only if no mission is meant. A suggestion's value is an id. */
export const entityMeant = (typed: string, { gazetteer, names }: Library): Entity | null =>
  gazetteer.get(typed) ??
  meantEntity(typed, names, ['mission', 'body']) ??
  exactEntity(typed, names, ['place']) ??
  labelled(typed, gazetteer);

/** Throws a UserError if none is meant. */
export function missionMeant(typed: string, library: Library): Entity {
  const entity = entityMeant(typed, library);
  if (!entity) throw new UserError((wording) => wording.errors.unknownMission(typed));
  return entity;
}

/** Discord may send the label of a suggestion instead of its value (discord-api-docs#7206). */
const labelled = (typed: string, { all }: Library['gazetteer']): Entity | null =>
  all.find((entity) => Object.values(WORDINGS).some((wording) => entityLabel(entity, wording) === typed)) ?? null;

export const completeMission = (typed: string, { names }: Library, wording: Wording): Choice[] =>
  findEntities(typed, names).map(({ entity }) => ({
    label: entityLabel(entity, wording),
    value: entity.id,
  }));

/** A section, named by its numeral or by words of its heading. Throws a UserError for none, or `SeveralMeant`. */
export function sectionMeant(typed: string, { documents }: Library): SectionOfDocument {
  const words = isSectionNumeral(typed) ? '' : fold(typed).text;
  const meant =
    onlySection(sectionsNamed(documents, (sections) => sectionNamed(typed, sections))) ??
    onlySection(
      sectionsNamed(documents, (sections) =>
        sections.find(({ heading }) => words.length > 1 && fold(heading).text.includes(words)),
      ),
    );
  if (!meant) throw new UserError((wording) => wording.errors.unknownSection(typed));
  return meant;
}

/** By numeral, which tells a section of the only document; of several documents by heading, each once. */
export function completeSection(typed: string, { documents }: Library): Choice[] {
  const folded = fold(typed).text;
  const isOne = documents.length === 1;
  const choices = sectionsOf(documents)
    .filter(({ heading }) => fold(heading).text.includes(folded))
    .map(({ heading, numeral }) => ({
      label: shortened(heading, LIMITS.optionLabel),
      value: isOne ? numeral : heading,
    }))
    .filter(({ value }) => codePoints(value) <= LIMITS.optionValue);
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.options);
}

/** In code points. */
const LONGEST = 60;

/** What the figures or dates are about: an option of every command that lists them. */
export const TOPIC: Option = { name: 'topic', autocomplete: true, maxLength: LONGEST };

export function topicMeant(typed: string, library: Library): Topic {
  const entity = labelled(typed, library.gazetteer);
  return entity ? { kind: 'entity', entity } : readTopic(typed, library);
}

/** Names first, then what the figures count; a list of figures that stays the same is read once. */
export function completeTopic(
  typed: string,
  { library, wording }: Context,
  figures: readonly Figure[] = library.figures,
): Choice[] {
  const folded = fold(typed).text;
  // The choice heads the reply, so it is the name, not the id, unless the name is too long for the option.
  const names = (typed.trim() ? completeMission(typed, library, wording) : []).map(({ label, value }) => ({
    label,
    value: label.length <= LONGEST ? label : value,
  }));
  const counted = subjectsOf(figures)
    .filter((subject) => subject.folded.includes(folded))
    .map(({ subject }) => ({ label: subject, value: subject }));
  return [...names, ...counted].slice(0, LIMITS.options);
}

/** What figures count, each once, as printed and folded. */
const subjectsOf = perObject((figures: readonly Figure[]) =>
  [...new Set(figures.filter(isSought).map(({ subject }) => subject))]
    .filter((subject) => subject.length <= LONGEST)
    .map((subject) => ({ subject, folded: fold(subject).text })),
);

/** Nobody searches front-matter figures or document numbers by what they count. */
const isSought = ({ kind, quote }: Figure): boolean =>
  quote.paragraph.id !== 'front' && kind !== 'resolution' && kind !== 'report';
