import { readCorpus } from '../src/ingest/corpus.ts';
import { readGazetteer } from '../src/ingest/gazetteers.ts';
import { CORPUS_DIRECTORY } from '../src/open.ts';
import { type Library, openLibrary } from '../src/search/library.ts';

/** Four short documents of our own, one in two languages, about lighthouses that do not exist. */
export const MADE_UP_DIRECTORY = 'test/corpus';

/** By the name of their folder. */
export const MADE_UP = await readCorpus(MADE_UP_DIRECTORY);

let opened: Promise<Library> | undefined;

/** Their library, by words alone, opened once for all tests. */
export function madeUpLibrary(): Promise<Library> {
  opened ??= openLibrary(
    MADE_UP.map(({ document }) => document),
    readGazetteer(MADE_UP_DIRECTORY, CORPUS_DIRECTORY),
  );
  return opened;
}
