import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocument } from './ingest/checkDocument.ts';
import { checkTwins } from './ingest/checkTwins.ts';
import { readCorpus } from './ingest/corpus.ts';
import { documentWarnings } from './ingest/documentWarnings.ts';
import { throwIfAny } from './ingest/fault.ts';
import { noDocuments } from './ingest/folders.ts';
import { readGazetteer } from './ingest/gazetteers.ts';
import { readOrFaults } from './ingest/json.ts';
import { strayFiles } from './ingest/strays.ts';
import type { Log } from './log/log.ts';
import { partIsOn, timed, timedReading } from './metrics/parts.ts';
import { newestFirst } from './report/documentInfo.ts';
import { embeddedEngine } from './search/embeddedEngine.ts';
import { WEIGHING } from './search/engine/weighing.ts';
import { tellCacheFault } from './search/kept/cacheFault.ts';
import { openDigestStore } from './search/kept/digestStore.ts';
import { type KeptDigest, keptDigests } from './search/kept/keptDigests.ts';
import { type Library, libraryOf } from './search/library.ts';
import { openMeaning } from './search/meaning/openMeaning.ts';
import { type Encoder, openEncoder } from './search/models/encoder.ts';
import type { Reader } from './search/reader/reader.ts';
import { openReader } from './search/reader/trainedReader.ts';
import { openAnalysis } from './search/words/analysis.ts';

/** The corpus of the project. Others use its gazetteers and word lists where they have none of their own. */
export const CORPUS_DIRECTORY = fileURLToPath(new URL('../corpus', import.meta.url));

/** Every fault of the corpus, what was left out of its files, and files that do not belong to it. Throws a CorpusError for an unreadable file. */
export async function checkCorpus(directory: string) {
  const documents = await readCorpus(directory);
  const inDocuments =
    documents.length === 0 ? [noDocuments(directory)] : [...documents.flatMap(checkDocument), ...checkTwins(documents)];
  const names = readOrFaults(() => readGazetteer(directory, CORPUS_DIRECTORY));
  const faults = [...inDocuments, ...names.faults];
  const warnings = documents.flatMap(documentWarnings);
  return { faults, warnings, strays: strayFiles(directory, documents) };
}

/** What can be made again: digests, index and vectors; and who waits for an answer. */
export const CACHE_DIRECTORY = fileURLToPath(new URL('../.cache', import.meta.url));

/** A library, and what the next one can be made of when the corpus changes. */
export interface Opened {
  readonly library: Library;
  readonly digests: readonly KeptDigest[];
}

/**
 * Indexes the corpus by words and, with an encoder, by meaning; what an earlier start made of the same files is not made
 * again. Throws a CorpusError for any fault: nothing is dropped silently. The library must be closed: its threads keep the
 * process alive.
 */
export const openCorpus = async (directory: string, log: Log, cache?: string): Promise<Library> =>
  (await openAgain(directory, log, cache)).library;

/** Opens a corpus that has changed, beside a bot that answers from the library before, whose reader goes on. */
export async function openAgain(
  directory: string,
  log: Log,
  cache: string = CACHE_DIRECTORY,
  before?: Opened,
): Promise<Opened> {
  const gazetteer = readGazetteer(directory, CORPUS_DIRECTORY);
  const analysis = openAnalysis(gazetteer);
  const onFault = tellCacheFault(log);
  const store = openDigestStore({ cache, corpus: directory, gazetteer }, log, onFault);
  // Names that have changed may stand in any document.
  const isSame = JSON.stringify(before?.library.gazetteer.all) === JSON.stringify(gazetteer.all);
  const held = before && isSame ? before.digests : [];
  const read = await keptDigests(directory, { analysis, gazetteer, store, held }, log);
  throwIfAny(checkTwins(read));
  const digests = read.toSorted((a, b) => newestFirst(a.document.info, b.document.info));
  const strays = strayFiles(directory, digests);
  if (strays.length > 0) log.warn({ strays }, 'Files that are no part of the corpus are passed over');
  const shipped = digests.map(({ folder }) => join(folder, 'paragraphs.vectors')).filter((file) => existsSync(file));
  const keys = digests.map(({ key }) => key);
  const opening = Promise.all([
    openMeaning({ shipped, cache, onFault }, log, openTimedEncoder),
    before?.library.reader ?? openTimedReader(log),
  ]);
  const known = before ? null : store.readIndex(keys);
  const [meaning, reader] = await opening;
  const engine = embeddedEngine(analysis, meaning, WEIGHING, known);
  await engine.index(digests.flatMap(({ passages }) => passages));
  const made = engine.kept();
  // Writing it would hold up a bot that answers: the next start does it.
  if (made && !known && !before) store.writeIndex(keys, made);
  const timedEngine = { ...engine, query: timed('engine', engine.query) };
  const library = libraryOf({ digests, gazetteer, analysis, engine: timedEngine, meaning, reader });
  partIsOn('reader', reader !== null);
  void library.readsMeaning().then((isOn) => partIsOn('meaning', isOn));
  return { library, digests };
}

export async function openTimedEncoder(): Promise<Encoder> {
  const encoder = await openEncoder();
  return { ...encoder, encode: timed('encoder', encoder.encode) };
}

export async function openTimedReader(log: Log): Promise<Reader | null> {
  const reader = await openReader(log);
  return reader && { ...reader, read: timedReading(reader.read) };
}

/** Ends the threads. A process that exits while they run native code would be aborted. */
export async function closeLibrary({ engine, reader }: Library): Promise<void> {
  await Promise.all([engine.close(), reader?.close()]);
}
