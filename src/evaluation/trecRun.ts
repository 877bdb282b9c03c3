/** A passage found for a question. */
export interface RunLine {
  readonly question: string;
  readonly passage: string;
  readonly score: number;
}

/** The lines of one question as trec_eval reads them, best first. */
export const trecLines = (found: readonly RunLine[], tag: string): string =>
  found
    .map(({ question, passage, score }, index) => `${question} Q0 ${passage} ${index + 1} ${score.toFixed(6)} ${tag}\n`)
    .join('');
