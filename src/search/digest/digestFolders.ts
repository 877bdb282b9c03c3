import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { openThread, type Thread } from '../../thread/thread.ts';
import type { Analysis } from '../words/analysis.ts';
import { type DigestedFolder, digestFolder } from './digestFolder.ts';
import type { DigestTask } from './digestThread.ts';

/** In bytes of files. Less is read sooner here than a thread is opened, which loads the dictionary again (0.5 s, 45 MB). */
const READ_HERE = 200_000;
const MOST_THREADS = 4;

type OpenedThread = Thread<DigestTask, DigestedFolder>;

/** Reads folders of a corpus, in their order: a few here, many on threads of their own. `onDone` is told how many are done. */
export async function digestFolders(
  directory: string,
  ids: readonly string[],
  { analysis, gazetteer }: { readonly analysis: Analysis; readonly gazetteer: Gazetteer },
  onDone: (done: number) => void,
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
  const thread = new URL('./digestThread.ts', import.meta.url);
  const threads = await Promise.all(
    Array.from({ length: count }, () => openThread<DigestTask, DigestedFolder>(thread, gazetteer.all)),
  );
  try {
    return await shareOut(tasks, threads, told);
  } finally {
    await Promise.all(threads.map((each) => each.close()));
  }
}

/** Each thread takes the next task when it has done one. */
async function shareOut(
  tasks: readonly DigestTask[],
  threads: readonly OpenedThread[],
  told: (folder: DigestedFolder) => DigestedFolder,
): Promise<DigestedFolder[]> {
  const read: DigestedFolder[] = [];
  const waiting = tasks.entries();
  await Promise.all(
    threads.map(async (thread) => {
      for (const [place, task] of waiting) read[place] = told(await thread.run(task));
    }),
  );
  return read;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
