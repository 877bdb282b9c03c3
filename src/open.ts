import { fileURLToPath } from 'node:url';
import { checkDocument } from './ingest/check.ts';
import { readCorpus } from './ingest/corpus.ts';
import type { Fault } from './ingest/fault.ts';
import { checkGazetteers, readGazetteer } from './ingest/gazetteers.ts';
import { CorpusError } from './ingest/json.ts';
import { type Library, openLibrary } from './search/library.ts';

/** Where the documents lie. */
export const CORPUS_DIRECTORY = fileURLToPath(new URL('../corpus', import.meta.url));

/** Everything wrong with the corpus. Throws a CorpusError for a file that cannot be read at all. */
export const checkCorpus = (directory: string): Fault[] => [
  ...readCorpus(directory).flatMap(checkDocument),
  ...checkGazetteers(directory),
];

/** Reads and indexes the corpus; throws a CorpusError when anything in it is wrong: nothing is dropped silently. */
export async function openCorpus(directory: string): Promise<Library> {
  const documents = readCorpus(directory);
  const faults = [...documents.flatMap(checkDocument), ...checkGazetteers(directory)];
  if (faults.length > 0) throw new CorpusError(faults);
  return openLibrary(
    documents.map(({ document }) => document),
    readGazetteer(directory),
  );
}
