import { openLog } from '../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../src/open.ts';
import type { Library } from '../src/search/library.ts';
import type { Reader } from '../src/search/reader/reader.ts';
import { recordedReader } from './golden/recordedReader.ts';

const READINGS = 'test/golden/readings.json';

let opened: Promise<Library & { readonly reader: Reader }> | undefined;

/** The library of the repository as the bot opens it, with encoder and reader, opened once for all tests. */
export const trainedLibrary = () => {
  opened ??= openWhole();
  return opened;
};

/** The same, but what the reader read in an earlier run is not read again (`recordedReader`). */
export const wholeLibrary = async (): Promise<Library> => {
  const library = await trainedLibrary();
  remembered ??= { ...library, reader: recordedReader(library.reader, READINGS) };
  return remembered;
};

let remembered: Library | undefined;

async function openWhole(): Promise<Library & { readonly reader: Reader }> {
  const library = await openCorpus(CORPUS_DIRECTORY, openLog('silent'));
  const { reader } = library;
  if (!(await library.readsMeaning()) || !reader) throw new Error('Encoder or reader cannot be opened here');
  return { ...library, reader };
}
