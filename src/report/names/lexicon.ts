import { z } from 'zod';
import { fold } from '../../text/fold.ts';
import { words } from './entity.ts';
import { makeWordList, type WordList } from './wordList.ts';

const some = z.array(words).min(1).readonly();
const any = z.array(words).readonly();

/** Words as people type them, and what reports print instead; `weight` is how surely the one stands for the other. */
export const synonym = z.strictObject({ said: some, means: some, weight: z.number().positive().max(1) });
export type Synonym = Readonly<z.infer<typeof synonym>>;

export const glossaryTerm = z.strictObject({ en: some, zh: some });
export type GlossaryTerm = Readonly<z.infer<typeof glossaryTerm>>;

/** A name that questions use and no report of the corpus need hold: a country, a mission of another time, an agency. */
export const worldName = z.strictObject({ id: words, zh: words, zhHant: words, en: any, aliases: any });
export type WorldName = Readonly<z.infer<typeof worldName>>;

/** What a question may say otherwise than a report, made ready for looking up: built once. */
export interface Lexicon {
  /** By the folded words of a person. */
  readonly synonyms: WordList<readonly Synonym[]>;
  /** Every folded word of `synonyms`. */
  readonly said: readonly string[];
  /** By stems, see `stems`. */
  readonly glossary: ReadonlyMap<string, readonly string[]>;
  /** Chinese names, folded. */
  readonly worldNames: WordList<WorldName>;
  /** English names and acronyms, in lower case. */
  readonly worldNamesInEnglish: ReadonlyMap<string, WorldName>;
}

export function makeLexicon(
  synonyms: readonly Synonym[],
  glossary: readonly GlossaryTerm[],
  names: readonly WorldName[],
): Lexicon {
  const rows = new Map<string, Synonym[]>();
  for (const row of synonyms) {
    for (const said of row.said) rows.set(fold(said).text, [...(rows.get(fold(said).text) ?? []), row]);
  }
  return {
    synonyms: makeWordList(rows),
    said: [...rows.keys()],
    glossary: new Map(glossary.flatMap(({ en, zh }) => en.map((term) => [stems(term).join(' '), zh] as const))),
    worldNames: makeWordList(
      names.flatMap((name) => [name.zh, ...name.aliases].map((form) => [fold(form).text, name] as const)),
    ),
    worldNamesInEnglish: new Map(
      names.flatMap((name) => [name.id, ...name.en].map((form) => [form.toLowerCase(), name] as const)),
    ),
  };
}

/** The English words of a text without their endings: crude, but alike for glossary and question. */
export const stems = (text: string): string[] => (fold(text).text.match(/[a-z]+(?:-[a-z]+)*/gu) ?? []).map(stem);

const stem = (word: string): string => {
  const singular = word.replace(/ies$/u, 'y').replace(/(?<=[a-z]{2}[^s])s$/u, '');
  const root = singular.replace(/(?<=[a-z]{4})(?:ing|ed)$/u, '');
  return root.replace(/(?<=[a-z]{3})e$/u, '');
};
