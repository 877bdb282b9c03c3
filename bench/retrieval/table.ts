import type { Evaluation } from '../../scripts/evaluate/evaluate.ts';

export interface Measured extends Evaluation {
  readonly system: string;
  readonly set: string;
}

const COLUMNS = ['R@1', 'R@5', 'MRR@10', 'nDCG@10', 'index, s', 'encoding, s', 'p50, ms', 'p99, ms', 'memory, MB'];

/** A Markdown table of one set; in brackets what is the system's, divided by what is `ours`. */
export function table(measured: readonly Measured[], ours: string): string {
  const base = measured.find(({ system }) => system === ours);
  const rows = measured.map((each) => {
    const numbers = numbersOf(each);
    const bases = base ? numbersOf(base) : [];
    const cells = numbers.map(({ value, digits }, column) => {
      const ratio = value / (bases[column]?.value ?? 0);
      const shown = value.toFixed(digits);
      return each === base || !Number.isFinite(ratio) ? shown : `${shown} (${ratio.toFixed(2)})`;
    });
    return `| ${[each.system, ...cells].join(' | ')} |`;
  });
  return [`| system | ${COLUMNS.join(' | ')} |`, `| --- |${' --: |'.repeat(COLUMNS.length)}`, ...rows].join('\n');
}

/** In the order of the columns; shares in per cent. */
const numbersOf = (each: Evaluation): { value: number; digits: number }[] => [
  ...[each.recall1, each.recall5, each.mrr10, each.ndcg10].map((share) => ({ value: 100 * share, digits: 2 })),
  { value: each.indexMs / 1000, digits: 1 },
  { value: each.encodingMs / 1000, digits: 1 },
  { value: each.queryP50Ms, digits: 1 },
  { value: each.queryP99Ms, digits: 1 },
  { value: each.peakMemoryMb, digits: 0 },
];
