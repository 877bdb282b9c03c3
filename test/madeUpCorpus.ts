import { readCorpus } from '../src/ingest/corpus.ts';

/** Four short documents of our own, one in two languages, about lighthouses that do not exist. */
export const MADE_UP_DIRECTORY = 'test/corpus';

/** In order of their folders. */
export const MADE_UP = await readCorpus(MADE_UP_DIRECTORY);
