import type { Pushed } from '../search/cluster/push/push.ts';
import { parse, UsageError } from './usage.ts';

/** The documents in a search cluster. */
export interface RemoteCorpus {
  push(): Promise<Pushed>;
  /** How many documents and passages it holds, and one line for each that is not as in the folder. */
  compare(): Promise<{
    readonly documents: number;
    readonly passages: number;
    readonly differences: readonly string[];
  }>;
  /** By id or symbol; the symbols of what was removed. */
  remove(name: string): Promise<readonly string[]>;
}

const [DONE, BROKEN] = [0, 1];

/** What a job on a cluster needs. */
export interface RemoteSurroundings {
  /** One line to standard output. */
  print(line: string): void;
  /** Opens the search cluster of the settings, and closes it when the job is done. */
  withRemote<T>(use: (remote: RemoteCorpus) => Promise<T>): Promise<T>;
}

/** Makes the cluster hold what the folder holds. */
export async function push(args: string[], { print, withRemote }: RemoteSurroundings): Promise<number> {
  parse(args, {});
  const began = performance.now();
  const { pushed, same, removed } = await withRemote((remote) => remote.push());
  const seconds = (performance.now() - began) / 1_000;
  const rate = pushed > 0 ? `, ${(pushed / seconds).toFixed(1)} documents a second` : '';
  print(`${pushed} documents pushed${rate}; ${same} were there, ${removed} removed.`);
  return DONE;
}

export async function checkRemote({ print, withRemote }: RemoteSurroundings): Promise<number> {
  const { documents, passages, differences } = await withRemote((remote) => remote.compare());
  for (const difference of differences) print(difference);
  print(`The cluster holds ${documents} documents, ${passages} paragraphs.`);
  if (differences.length > 0) return BROKEN;
  print('All are as in the folder.');
  return DONE;
}

export async function removeRemote(
  [name = '', ...others]: string[],
  { print, withRemote }: RemoteSurroundings,
): Promise<number> {
  if (name === '' || others.length > 0) throw new UsageError('Name one document, by its folder or its symbol.');
  const removed = await withRemote((remote) => remote.remove(name));
  if (removed.length === 0) throw new UsageError(`${name} is not in the cluster.`);
  for (const document of removed) print(`Removed ${document} from the cluster.`);
  return DONE;
}
