import type { SearchEngine } from '../../src/search/engine/engine.ts';

/** How fast questions were answered, in milliseconds and questions a second; and processor time of this process for each, in milliseconds. */
export interface Pace {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly processor: number;
}

const LIMIT = 10;

/** Asks each question once; every client asks its next when it has its answer. */
export async function paceOf(
  { query }: SearchEngine,
  questions: readonly string[],
  clients: number,
  by?: 'words',
): Promise<Pace> {
  const times: number[] = [];
  const waiting = questions.values();
  const began = performance.now();
  const used = process.cpuUsage();
  const client = async () => {
    for (const text of waiting) {
      const asked = performance.now();
      await query({ text, limit: LIMIT, ...(by ? { by } : {}) });
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(used);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    p50: at(0.5),
    p99: at(0.99),
    perSecond: times.length / seconds,
    processor: (user + system) / 1_000 / times.length,
  };
}
