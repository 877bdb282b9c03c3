import { UserError } from '../../src/presentation/wording/wording.ts';
import type { Library } from '../../src/search/library.ts';
import type { Edge } from './edges.ts';

export interface Tried {
  /** Processor time of the process, in milliseconds. */
  readonly ms: number;
  /** What was thrown and is no sentence for a person. */
  readonly error: unknown;
}

/** Lets an edge read a text. */
export async function tryEdge(edge: Edge, text: string, library: Library): Promise<Tried> {
  const before = process.cpuUsage();
  let error: unknown = null;
  try {
    await edge.read(text, library);
  } catch (thrown) {
    if (!(thrown instanceof UserError)) error = thrown ?? 'nothing';
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, error };
}
