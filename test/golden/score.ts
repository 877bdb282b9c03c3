import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/answer/answer.ts';
import type { ParagraphId } from '../../src/report/paragraph.ts';

/** A golden question; see `because` for what it is there to show. */
export interface GoldenQuestion {
  readonly id: string;
  readonly question: string;
  readonly lang: string;
  readonly kind: string;
  readonly tags: readonly string[];
  /** The paragraphs that answer; none where the report does not. */
  readonly paras: readonly ParagraphId[];
  readonly answer: string | null;
  readonly extra_answers: readonly { readonly answer: string }[];
  readonly because: string;
}

export const readGolden = (file: string): GoldenQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldenQuestion);

/** Shares between 0 and 1; MRR over the paragraphs shown; lengths in code units. */
export interface Scores {
  readonly questions: number;
  readonly found1: number;
  readonly found3: number;
  readonly mrr: number;
  /** The first quote holds a golden answer. */
  readonly quoted: number;
  /** `answer` and a golden answer: one holds the other. */
  readonly answered: number;
  /** Of the answerable questions, refused although the text is there. */
  readonly refused: number;
  readonly quoteLength: number;
}

/** Space and width aside, as the golden set compares. */
const fold = (text: string): string =>
  text.normalize('NFKC').replace(/[‐-―−-]/gu, '-').replace(/\s+/gu, '').toLowerCase();

export function scoreAnswerable(results: readonly { question: GoldenQuestion; answer: Answer }[]): Scores {
  const rows = results.map(({ question, answer }) => {
    const quotes = answer.kind === 'quoted' ? answer.quotes : [];
    const ranks = [...new Set(quotes.map(({ paragraph }) => paragraph.id))];
    const rank = ranks.findIndex((id) => question.paras.includes(id)) + 1;
    const golden = [question.answer ?? '', ...question.extra_answers.map((extra) => extra.answer)].map(fold);
    const first = fold(quotes[0]?.text ?? '');
    const span = fold((answer.kind === 'quoted' && answer.span?.text) || '');
    return {
      found1: rank === 1,
      found3: rank >= 1 && rank <= 3,
      mrr: rank === 0 ? 0 : 1 / rank,
      quoted: golden.some((text) => first.includes(text)),
      answered: span !== '' && golden.some((text) => text.includes(span) || span.includes(text)),
      refused: answer.kind === 'nothing_found',
      quoteLength: quotes[0]?.text.length ?? 0,
    };
  });
  const mean = (field: keyof (typeof rows)[0]) =>
    Math.round((rows.reduce((sum, row) => sum + Number(row[field]), 0) / rows.length) * 1000) / 1000;
  return {
    questions: rows.length,
    found1: mean('found1'),
    found3: mean('found3'),
    mrr: mean('mrr'),
    quoted: mean('quoted'),
    answered: mean('answered'),
    refused: mean('refused'),
    quoteLength: mean('quoteLength'),
  };
}
