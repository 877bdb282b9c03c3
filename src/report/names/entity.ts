import { z } from 'zod';

export const words = z.string().regex(/^\S(?:.*\S)?$/u, 'is empty or has white space around it');
const list = z.array(words).readonly();
const local = z.strictObject({ zh: words, zhHant: words, en: words });

const names = z.strictObject({
  official: local.readonly(),
  /** Short name in the reports (马里稳定团), if there is one. */
  short: local.omit({ en: true }).readonly().optional(),
  /** English and French. */
  acronyms: list,
  /** Other printed forms, with errors and dash variants. */
  printed: list,
  /** Forms that people type and no report prints: Taiwan and Hong Kong usage, colloquial names. */
  aliases: list,
  /** Longer words that contain one of the names and mean something else: 副秘书长, 扩大会员国. */
  notIn: list.optional(),
});

export const entityFields = z.strictObject({
  /** Never changes: the English acronym if there is one. */
  id: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is not made of capitals, digits and _'),
  names: names.readonly(),
  /** Where it works; places have none. These places also find the entity. */
  location: local.readonly().optional(),
  /** How the names were verified. */
  source: words,
  /** Every part of a report is about it, so its name does not tell passages apart. */
  everywhere: z.boolean().optional(),
  /** Its name also stands for its parts: 秘书处 for one of its departments. */
  isWhole: z.boolean().optional(),
  note: words.optional(),
});

export type EntityKind = 'mission' | 'body' | 'place';
export type LocalName = Readonly<z.infer<typeof local>>;

/** A mission, another body (office, organization, person, programme) or a place. */
export interface Entity extends Readonly<z.infer<typeof entityFields>> {
  readonly kind: EntityKind;
}

/** Every name once, except Traditional names: they fold to the Simplified ones. */
export function namesOf({ names }: Entity): string[] {
  const { official, short, acronyms, printed, aliases } = names;
  return [...new Set([official.zh, official.en, ...(short ? [short.zh] : []), ...acronyms, ...printed, ...aliases])];
}

/** The short Chinese name in reports (马里稳定团); the full name if there is none. */
export const shortName = ({ names: { short, official } }: Entity): string => short?.zh ?? official.zh;
