import type { Scored } from '../../src/search/engine/scored.ts';
import type { TestSet } from './beir.ts';
import { type Measures, meanMeasures } from './measures.ts';

/** The bot, or a system that bench/ compares with it. */
export interface System {
  /** All passages at once; results name them by their places. */
  index(texts: readonly string[]): Promise<void>;
  /** Settles when the work begun by `index` is done. */
  ready(): Promise<void>;
  /** Best first. */
  find(question: string, limit: number): Promise<readonly Scored[]>;
  close(): Promise<void>;
}

const DEPTH = 100;

export interface Evaluation extends Measures {
  readonly documents: number;
  readonly queries: number;
  readonly indexMs: number;
  /** Time for missing vectors only: others may be kept from the last time. */
  readonly encodingMs: number;
  readonly queryP50Ms: number;
  readonly queryP99Ms: number;
  readonly peakMemoryMb: number;
}

export interface RunLine {
  readonly question: string;
  readonly passage: string;
  readonly score: number;
}

/** The lines of one question in trec_eval's format, best first. */
export const trecLines = (found: readonly RunLine[], tag: string): string =>
  found
    .map(({ question, passage, score }, index) => `${question} Q0 ${passage} ${index + 1} ${score.toFixed(6)} ${tag}\n`)
    .join('');

export async function evaluate(
  set: TestSet,
  system: System,
  onRun: (lines: readonly RunLine[]) => void = () => {},
  onProgress: (done: number, all: number) => void = () => {},
): Promise<Evaluation> {
  const opened = performance.now();
  await system.index(set.passages.map(({ text }) => text));
  const indexed = performance.now();
  await system.ready();
  const encoded = performance.now();

  const runs = new Map<string, string[]>();
  const times: number[] = [];
  for (const { id, text } of set.questions) {
    const asked = performance.now();
    const found = await system.find(text, DEPTH);
    times.push(performance.now() - asked);
    const lines = found.map(
      ({ place, score }): RunLine => ({ question: id, passage: set.passages[place]?.id ?? '', score }),
    );
    const passages = lines.map(({ passage }) => passage);
    runs.set(id, passages);
    onRun(lines);
    onProgress(runs.size, set.questions.length);
  }
  await system.close();
  return {
    documents: set.passages.length,
    queries: set.questions.length,
    ...meanMeasures(runs, set.relevance),
    indexMs: Math.round(indexed - opened),
    encodingMs: Math.round(encoded - indexed),
    queryP50Ms: percentile(times, 0.5),
    queryP99Ms: percentile(times, 0.99),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

function percentile(times: readonly number[], share: number): number {
  const ordered = times.toSorted((a, b) => a - b);
  const at = Math.min(ordered.length - 1, Math.floor(ordered.length * share));
  return Math.round((ordered[at] ?? 0) * 100) / 100;
}
