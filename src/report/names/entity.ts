import { z } from 'zod';

/** A text in a gazetteer or word list. */
export const words = z.string().regex(/^\S(?:.*\S)?$/u, 'is empty or has white space around it');
const list = z.array(words).readonly();
const local = z.strictObject({ zh: words, zhHant: words, en: words });

const names = z.strictObject({
  /** The full name, in Simplified, Traditional and English. */
  official: local.readonly(),
  /** The short name of the reports (马里稳定团), where there is one. */
  short: local.omit({ en: true }).readonly().optional(),
  /** English and French. */
  acronyms: list,
  /** Other forms as printed in reports, errors and dash variants included. */
  printed: list,
  /** Forms people type that no report prints: Taiwan and Hong Kong usage, colloquial names. */
  aliases: list,
  /** Longer words that hold one of the names and mean something else: 副秘书长, 扩大会员国. */
  notIn: list.optional(),
});

/** The fields of an entity in its gazetteer. */
export const entityFields = z.strictObject({
  /** Never changes: the English acronym where there is one. */
  id: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is not made of capitals, digits and _'),
  names: names.readonly(),
  /** Where it works; places have none. The entity is also found by the places named here. */
  location: local.readonly().optional(),
  /** How the names were verified. */
  source: words,
  /** Every part of a report is about it, so its name does not tell one passage from another. */
  everywhere: z.boolean().optional(),
  /** Its name stands for its parts as well: 秘书处 for one of its departments. */
  isWhole: z.boolean().optional(),
  note: words.optional(),
});

export type EntityKind = 'mission' | 'body' | 'place';
export type LocalName = Readonly<z.infer<typeof local>>;

/** Something with a name: a mission, another body (office, organization, person, programme), or a place. */
export interface Entity extends Readonly<z.infer<typeof entityFields>> {
  readonly kind: EntityKind;
}

/** Every name once. Traditional names are left out, since they fold to the Simplified ones. */
export function namesOf({ names }: Entity): string[] {
  const { official, short, acronyms, printed, aliases } = names;
  return [...new Set([official.zh, official.en, ...(short ? [short.zh] : []), ...acronyms, ...printed, ...aliases])];
}

/** The short Chinese name that reports use (马里稳定团); the full name where there is no short one. */
export const shortName = ({ names: { short, official } }: Entity): string => short?.zh ?? official.zh;
