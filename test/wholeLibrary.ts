import { openLog } from '../src/log/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../src/open.ts';
import type { Library } from '../src/search/library.ts';

let opened: Promise<Library> | undefined;

/** The library of the repository as the bot opens it, with encoder and reader, opened once for all tests. */
export function wholeLibrary(): Promise<Library> {
  opened ??= openWhole();
  return opened;
}

async function openWhole(): Promise<Library> {
  const library = await openCorpus(CORPUS_DIRECTORY, openLog('silent'));
  if (!(await library.readsMeaning()) || !library.reader) throw new Error('Encoder or reader cannot be opened here');
  return library;
}
