import { z } from 'zod';
import { words } from '../report/names/entity.ts';
import {
  type GlossaryTerm,
  glossaryTerm,
  type Lexicon,
  makeLexicon,
  synonym,
  type WorldName,
  worldName,
} from '../report/names/lexicon.ts';
import { type Fault, throwIfAny } from './fault.ts';
import { namesFile } from './folders.ts';
import { faultAt, readJson } from './json.ts';
import { nameFaults } from './nameFaults.ts';

const synonymFile = z.strictObject({ source: words, rows: z.array(synonym).min(1) });
const glossaryFile = z.strictObject({ source: words, terms: z.array(glossaryTerm).min(1) });
const nameFile = z.strictObject({ source: words, names: z.array(worldName).min(1) });

const NAME_FILES = ['countries.json', 'worldNames.json'];

/** Reads `synonyms.json`, `glossary.json`, `countries.json` and `worldNames.json`, those that `directory` lacks from `shared`; throws a CorpusError. */
export function readLexicon(directory: string, shared: string = directory): Lexicon {
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const file = namesFile(name, directory, shared);
    return { file, content: readJson(file, (json) => schema.parse(json)) };
  };
  const synonyms = read('synonyms.json', synonymFile).content.rows;
  const glossary = read('glossary.json', glossaryFile);
  const names = NAME_FILES.map((name) => read(name, nameFile));
  throwIfAny([
    ...termFaults(glossary.file, glossary.content.terms),
    ...names.flatMap(({ file, content }) => faultsOfNames(file, content.names)),
  ]);
  return makeLexicon(
    synonyms,
    glossary.content.terms,
    names.flatMap(({ content }) => content.names),
  );
}

function termFaults(file: string, terms: readonly GlossaryTerm[]): Fault[] {
  const seen = new Set<string>();
  return terms.flatMap(({ en }, index) =>
    en
      .filter((english) => seen.has(english) || !seen.add(english))
      .map((english) => faultAt(file, ['terms', index], `“${english}” has a translation already`)),
  );
}

function faultsOfNames(file: string, names: readonly WorldName[]): Fault[] {
  const owners = new Map<string, string>();
  return names.flatMap((each, index) => {
    const { id, zh, en, aliases } = each;
    const faults = nameFaults({ id, names: [id, zh, ...en, ...aliases], inBothScripts: [each] }, owners);
    return faults.map((message) => faultAt(file, ['names', index], message));
  });
}
