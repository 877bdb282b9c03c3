import type { Answer } from '../../src/answer/answer.ts';
import type { ParagraphId } from '../../src/report/paragraph.ts';
import { readLines } from '../jsonLines.ts';

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

export const readGolden = (file: string): GoldenQuestion[] => readLines<GoldenQuestion>(file);

/** Shares between 0 and 1; MRR over the paragraphs shown; lengths in code units. */
export interface Scores {
  readonly questions: number;
  readonly found1: number;
  readonly found3: number;
  readonly mrr: number;
  /** The first quote holds a golden answer. */
  readonly quoted: number;
  /** The short answer against the golden one that is most like it: F1 of their characters, as SQuAD has it of words. */
  readonly f1: number;
  /** The two are the same. */
  readonly exact: number;
  /** Of the answerable questions, refused although the text is there. */
  readonly refused: number;
  readonly quoteLength: number;
}

/** Space and width aside, as the golden set compares. */
export const foldAnswer = (text: string): string =>
  text.normalize('NFKC').replace(/[‐-―−-]/gu, '-').replace(/\s+/gu, '').toLowerCase();

/** F1 of the characters of two folded texts, each counted as often as it stands there. */
export function characterF1(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const character of b) left.set(character, (left.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of a) {
    const count = left.get(character) ?? 0;
    if (count > 0) common += 1;
    left.set(character, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / ([...a].length + [...b].length);
}

export function scoreAnswerable(results: readonly { question: GoldenQuestion; answer: Answer | null }[]): Scores {
  const rows = results.map(({ question, answer }) => {
    const quotes = answer?.kind === 'quoted' ? answer.quotes : [];
    const ranks = [...new Set(quotes.map(({ paragraph }) => String(paragraph.id)))];
    const rank = ranks.findIndex((id) => question.paras.map(String).includes(id)) + 1;
    const golden = [question.answer ?? '', ...(question.extra_answers ?? []).map((extra) => extra.answer)].map(foldAnswer);
    const first = foldAnswer(quotes[0]?.text ?? '');
    const span = foldAnswer((answer?.kind === 'quoted' && answer.span?.text) || '');
    return {
      found1: rank === 1,
      found3: rank >= 1 && rank <= 3,
      mrr: rank === 0 ? 0 : 1 / rank,
      quoted: golden.some((text) => first.includes(text)),
      f1: Math.max(...golden.map((text) => characterF1(span, text))),
      exact: golden.includes(span),
      refused: answer?.kind !== 'quoted',
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
    f1: mean('f1'),
    exact: mean('exact'),
    refused: mean('refused'),
    quoteLength: mean('quoteLength'),
  };
}
