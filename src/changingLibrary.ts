import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CorpusError, printFault } from './ingest/fault.ts';
import { documentFolders } from './ingest/folders.ts';
import type { Log } from './log/log.ts';
import { closeLibrary, type Opened, openAgain } from './open.ts';
import { repeatedly } from './queue/repeatedly.ts';
import type { Library } from './search/library.ts';
import { countDeaths } from './thread/deaths.ts';
import { CLOSING_MS } from './thread/thread.ts';

/** The library of a folder whose documents come and go while the bot answers. */
export interface ChangingLibrary {
  /** The newest library. One that a request has got stays open as long as the request may take. */
  current(): Library;
  close(): Promise<void>;
}

/** Looking at the files of 500 documents takes 20 ms. Systems tell of changes in unlike ways, some not at all. */
const LOOK_EVERY_MS = 3_000;
/** Longer than any request may look something up (`src/dispatch/dispatch.ts`). */
const CLOSE_AFTER_MS = 60_000;

interface Corpus {
  readonly directory: string;
  readonly cache: string | undefined;
}

/** Opens a corpus and follows its changes: a new library is made aside and takes the place of the old one at once. Throws a CorpusError. */
export async function openChanging(
  { directory, cache }: Corpus,
  log: Log,
  every: number = LOOK_EVERY_MS,
): Promise<ChangingLibrary> {
  let seen = stateOf(directory);
  let opened = await openAgain(directory, log, cache);
  const replaced = new Set<Library>();
  let before = seen;
  let pauseAfter = countDeaths();
  let dueAt = Number.POSITIVE_INFINITY;

  const following = repeatedly(every, async () => {
    const now = stateOf(directory);
    // Files that are still being written change again.
    const isChanged = now !== seen && now === before;
    before = now;
    if (isChanged) pauseAfter = countDeaths();
    if (!isChanged && performance.now() < dueAt) return;
    seen = now;
    dueAt = Number.POSITIVE_INFINITY;
    const next = await openNext(opened);
    if (next === 'failed') dueAt = performance.now() + (pauseAfter() ?? Number.POSITIVE_INFINITY) * 1_000;
    else if (next !== 'faulty') replace(next);
  });

  /** What lies in the files stays until they change; what does not (memory, file handles) may pass. */
  async function openNext(old: Opened): Promise<Opened | 'faulty' | 'failed'> {
    try {
      return await openAgain(directory, log, cache, old);
    } catch (error) {
      if (error instanceof CorpusError) {
        const faults = error.faults.map(printFault);
        log.error({ faults }, 'The corpus has changed, and has faults: the library stays as it was');
        return 'faulty';
      }
      log.error({ err: error }, 'The corpus has changed, and could not be opened: the library stays as it was');
      return 'failed';
    }
  }

  function replace(next: Opened): void {
    const { library } = opened;
    opened = next;
    const { documents, passages } = next.library;
    log.info({ documents: documents.length, passages: passages.length }, 'The corpus has changed: the library is new');
    replaced.add(library);
    setTimeout(() => void closeReplaced(library), CLOSE_AFTER_MS).unref();
  }

  async function closeReplaced(library: Library): Promise<void> {
    if (!replaced.delete(library)) return;
    await library.engine.close().catch((error) => log.error({ err: error }, 'A replaced library could not be closed'));
  }

  return {
    current: () => opened.library,
    async close() {
      // A document that is read just now may take its time.
      await following.stop(CLOSING_MS);
      await Promise.all([...replaced].map(closeReplaced));
      await closeLibrary(opened.library);
    },
  };
}

/** Which files there are, how long, and when they were written; '' where the folder cannot be read. */
function stateOf(directory: string): string {
  try {
    return [directory, ...documentFolders(directory).map((id) => join(directory, id))].map(stateOfFolder).join('\n');
  } catch {
    return '';
  }
}

const stateOfFolder = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${folder}/${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
