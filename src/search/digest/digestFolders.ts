import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Limits } from '../../thread/limits.ts';
import { openThread, ThreadError } from '../../thread/thread.ts';
import type { Analysis } from '../words/analysis.ts';
import { type DigestedFolder, digestFolder } from './digestFolder.ts';
import type { DigestTask } from './digestThread.ts';

/** In bytes of files. Less is read sooner here than a thread is opened, which loads the dictionary again (0.5 s, 45 MB). */
const READ_HERE = 200_000;
const MOST_THREADS = 4;
/** Of one document: as when it is added (`src/ingest/adding/newDocument.ts`). */
const LIMITS: Limits = { seconds: 120, megabytes: 1024 };

const THREAD = { file: new URL('./digestThread.ts', import.meta.url), limits: LIMITS };

/** Reads folders of a corpus, in their order: a few here, many on threads of their own. `onDone` is told how many are done. */
export async function digestFolders(
  directory: string,
  ids: readonly string[],
  { analysis, gazetteer }: { readonly analysis: Analysis; readonly gazetteer: Gazetteer },
  onDone: (done: number) => void,
  { file, limits } = THREAD,
): Promise<DigestedFolder[]> {
  const tasks = ids.map((id): DigestTask => ({ folder: join(directory, id), id }));
  let done = 0;
  const told = (folder: DigestedFolder) => {
    done += 1;
    onDone(done);
    return folder;
  };
  if (tasks.reduce((sum, { folder }) => sum + sizeOf(folder), 0) <= READ_HERE) {
    const read: DigestedFolder[] = [];
    for (const { folder, id } of tasks) read.push(told(await digestFolder(folder, id, analysis, gazetteer)));
    return read;
  }
  const count = Math.min(availableParallelism(), MOST_THREADS, tasks.length);
  const open = () => openThread<DigestTask, DigestedFolder>(file, gazetteer.all, limits);
  const read: DigestedFolder[] = [];
  const waiting = tasks.entries();
  // A document that costs a thread its life is at fault, and keeps no other from being read.
  const readOn = async () => {
    let thread = await open();
    for (const [place, task] of waiting) {
      try {
        read[place] = told(await thread.run(task));
      } catch (error) {
        if (!(error instanceof ThreadError)) throw error;
        read[place] = told({ digest: null, faults: [{ file: task.folder, line: null, message: error.message }] });
        thread = await open();
      }
    }
    await thread.close();
  };
  const ends = await Promise.allSettled(Array.from({ length: count }, readOn));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return read;
}

/** Vectors are not read here. */
const sizeOf = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.vectors'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
