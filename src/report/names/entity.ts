/** Something with a name: a mission, another body (office, organization, person, programme), or a place. */
export interface Entity {
  /** Stable: the English acronym where there is one. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: Names;
  /** Where it works or stands; places have none. The places it names are those under which the entity is found. */
  readonly location?: LocalName | undefined;
  /** How the names were verified. */
  readonly source: string;
  /** Every part of a report speaks of it, whether it names it or not: it tells no passages apart. */
  readonly everywhere?: boolean | undefined;
  readonly note?: string | undefined;
}

export type EntityKind = 'mission' | 'body' | 'place';

export interface LocalName {
  readonly zh: string;
  readonly zhHant: string;
  readonly en: string;
}

export interface Names {
  /** The full name, in Simplified, Traditional and English. */
  readonly official: LocalName;
  /** The short name of the reports (马里稳定团), where there is one. */
  readonly short?: { readonly zh: string; readonly zhHant: string } | undefined;
  /** English and French. */
  readonly acronyms: readonly string[];
  /** Other forms as printed in reports, errors and dash variants included. */
  readonly printed: readonly string[];
  /** Forms people type that no report prints: Taiwan and Hong Kong usage, colloquial names. */
  readonly aliases: readonly string[];
  /** Longer words that hold one of the names and mean something else: 副秘书长, 扩大会员国. */
  readonly notIn?: readonly string[] | undefined;
}

/** Every name once; Traditional ones fold to the Simplified, so they are left out. */
export function namesOf({ names }: Entity): string[] {
  const { official, short, acronyms, printed, aliases } = names;
  return [...new Set([official.zh, official.en, ...(short ? [short.zh] : []), ...acronyms, ...printed, ...aliases])];
}

/** As reports call it in Chinese: 马里稳定团, the full name where there is no shorter. */
export const shortName = ({ names: { short, official } }: Entity): string => short?.zh ?? official.zh;
