import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocument } from './ingest/checkDocument.ts';
import { checkTwins } from './ingest/checkTwins.ts';
import { type DocumentFiles, readCorpus } from './ingest/corpus.ts';
import { CorpusError, type Fault, printFault } from './ingest/fault.ts';
import { checkGazetteers, readGazetteer } from './ingest/gazetteers.ts';
import { checkLexicon } from './ingest/lexicon.ts';
import { strayFiles } from './ingest/strays.ts';
import type { Log } from './log/log.ts';
import { embeddedEngine } from './search/embeddedEngine.ts';
import { type Library, openLibrary } from './search/library.ts';
import { openMeaning } from './search/meaning/openMeaning.ts';
import { openReader } from './search/reader/trainedReader.ts';

export const CORPUS_DIRECTORY = fileURLToPath(new URL('../corpus', import.meta.url));

/** Every fault of the corpus, what was left out of its files, and files that do not belong to it. Throws a CorpusError for an unreadable file. */
export function checkCorpus(directory: string, documents: readonly DocumentFiles[] = readCorpus(directory)) {
  const inDocuments = [...documents.flatMap(checkDocument), ...checkTwins(documents)];
  const faults = [...inDocuments, ...checkGazetteers(directory), ...checkLexicon(directory)];
  const warnings = documents.flatMap(({ folder, document, warnings }) =>
    warnings.map((message): Fault => ({ file: join(folder, document.info.file), line: null, message })),
  );
  return { faults, warnings, strays: strayFiles(directory, documents) };
}

/** Cache of vectors that come with no document. Lost ones are made again. */
const CACHE_DIRECTORY = fileURLToPath(new URL('../.cache', import.meta.url));

/**
 * Indexes the corpus by words and, with an encoder, by meaning. Throws a CorpusError for any fault: nothing is dropped
 * silently. The library must be closed: its threads keep the process alive.
 */
export async function openCorpus(directory: string, log: Log, cache: string = CACHE_DIRECTORY): Promise<Library> {
  const documents = readCorpus(directory);
  const { faults, warnings, strays } = checkCorpus(directory, documents);
  if (faults.length > 0) throw new CorpusError(faults);
  if (warnings.length > 0) log.warn({ warnings: warnings.map(printFault) }, 'Not all of these files is read');
  if (strays.length > 0) log.warn({ strays }, 'Files that are no part of the corpus are passed over');
  const shipped = documents.map(({ folder }) => join(folder, 'paragraphs.vectors')).filter((file) => existsSync(file));
  const [meaning, reader] = await Promise.all([openMeaning({ shipped, cache }, log), openReader(log)]);
  return openLibrary(
    documents.map(({ document }) => document),
    readGazetteer(directory),
    embeddedEngine,
    meaning,
    reader,
  );
}

/** Ends the threads. A process that exits while they run native code would be aborted. */
export async function closeLibrary({ engine, reader }: Library): Promise<void> {
  await Promise.all([engine.close(), reader?.close()]);
}
