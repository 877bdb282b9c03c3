import type { TestSet } from './beir.ts';

/** Passage ids by question id, best first. */
export type Runs = ReadonlyMap<string, readonly string[]>;

/** Shares from 0 to 1, as means over the questions. */
export interface Measures {
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr10: number;
  readonly ndcg10: number;
}

const CUT = 10;

/** R@k is the share of questions with a relevant passage among the first k. */
export function meanMeasures(runs: Runs, relevance: TestSet['relevance']): Measures {
  const rows = Array.from(relevance, ([question, judged]) => {
    const gains = (runs.get(question) ?? []).slice(0, CUT).map((passage) => Math.max(0, judged.get(passage) ?? 0));
    const rank = gains.findIndex((gain) => gain > 0) + 1;
    const ideal = [...judged.values()].toSorted((a, b) => b - a).slice(0, CUT);
    return {
      recall1: Number(rank === 1),
      recall5: Number(rank >= 1 && rank <= 5),
      mrr10: rank === 0 ? 0 : 1 / rank,
      ndcg10: discounted(gains) / (discounted(ideal) || 1),
    };
  });
  const mean = (field: keyof Measures) => rows.reduce((sum, row) => sum + row[field], 0) / (rows.length || 1);
  return { recall1: mean('recall1'), recall5: mean('recall5'), mrr10: mean('mrr10'), ndcg10: mean('ndcg10') };
}

/** As in trec_eval: the judged gain, discounted by log2 of the rank. */
const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
