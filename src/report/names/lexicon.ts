import { z } from 'zod';
import { fold } from '../../text/fold.ts';
import { words } from './entity.ts';
import { makeWordList, type WordList } from './wordList.ts';

const some = z.array(words).min(1).readonly();
const any = z.array(words).readonly();

/** Typed words and the words that reports print; `weight` is how surely one means the other. */
export const synonym = z.strictObject({ said: some, means: some, weight: z.number().positive().max(1) });
export type Synonym = Readonly<z.infer<typeof synonym>>;

export const glossaryTerm = z.strictObject({ en: some, zh: some });
export type GlossaryTerm = Readonly<z.infer<typeof glossaryTerm>>;

/** A name that no report of the corpus may contain: a country, an earlier mission, an agency. */
export const worldName = z.strictObject({ id: words, zh: words, zhHant: words, en: any, aliases: any });
export type WorldName = Readonly<z.infer<typeof worldName>>;

/** Words of questions and of reports, ready to be looked up. Built once. */
export interface Lexicon {
  /** By typed words, folded. */
  readonly synonyms: WordList<readonly Synonym[]>;
  readonly said: readonly string[];
  /** By stems of the English term, see `stems`. */
  readonly glossary: ReadonlyMap<string, readonly string[]>;
  /** English terms by Chinese ones, both folded. */
  readonly inEnglish: WordList<readonly string[]>;
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
    inEnglish: makeWordList(intoEnglish(glossary)),
    worldNames: makeWordList(
      names.flatMap((name) => [name.zh, ...name.aliases].map((form) => [fold(form).text, name] as const)),
    ),
    worldNamesInEnglish: new Map(
      names.flatMap((name) => [name.id, ...name.en].map((form) => [form.toLowerCase(), name] as const)),
    ),
  };
}

function intoEnglish(glossary: readonly GlossaryTerm[]): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const { en, zh } of glossary)
    for (const term of zh.map((each) => fold(each).text))
      terms.set(term, [...(terms.get(term) ?? []), ...en.map((each) => fold(each).text)]);
  return terms;
}

/** English words without their endings. Crude, but the same for glossary and question. */
export const stems = (text: string): string[] => (fold(text).text.match(/[a-z]+(?:-[a-z]+)*/gu) ?? []).map(stem);

const stem = (word: string): string => {
  const singular = word.replace(/ies$/u, 'y').replace(/(?<=[a-z]{2}[^s])s$/u, '');
  const root = singular.replace(/(?<=[a-z]{4})(?:ing|ed)$/u, '');
  return root.replace(/(?<=[a-z]{3})e$/u, '');
};
