import { readGazetteer } from '../src/ingest/gazetteers.ts';
import { type Library, openLibrary } from '../src/search/library.ts';
import { CORPUS } from './corpus.ts';

let opened: Promise<Library> | undefined;

/** The library of the repository, opened once for all tests: the segmenter takes a second to load. */
export function library(): Promise<Library> {
  opened ??= openLibrary(
    CORPUS.map(({ document }) => document),
    readGazetteer('corpus'),
  );
  return opened;
}
