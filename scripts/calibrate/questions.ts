import { join } from 'node:path';
import type { Document } from '../../src/report/document.ts';
import { linesOf } from '../evaluate/beir.ts';
import { toDocument } from '../evaluate/bot.ts';

/** A question with whether the documents answer it. */
export interface Question {
  readonly set: string;
  readonly question: string;
  readonly isAnswered: boolean;
}

/** What the weights are fitted on; of `blindTwo` those with an even number are kept back, as are all of `questions`. */
const FITTED = ['answers', 'blind', 'blindTwo', 'refusals'];

/** The objects of a file that has one a line. */
export const rowsOf = (file: string): Record<string, unknown>[] =>
  linesOf(file).map((line) => JSON.parse(line) as Record<string, unknown>);

/** The golden questions over the first report. */
export const goldenQuestions = (): Question[] =>
  FITTED.flatMap((set) =>
    rowsOf(join('test/golden', `${set}.jsonl`))
      .filter(({ id }) => set !== 'blindTwo' || isOdd(String(id)))
      .map(({ question, paras = [] }) => ({
        set,
        question: String(question),
        isAnswered: (paras as unknown[]).length > 0,
      })),
  );

/** 51 of `c051`. */
export const isOdd = (id: string): boolean => Number(id.slice(1)) % 2 === 1;

/** The documents that the reader was not trained on, as `models/reader-zh-en/keptOut.py` writes them. */
export function keptOut(folder: string): { readonly document: Document; readonly questions: readonly Question[] } {
  const texts = rowsOf(join(folder, 'passages.jsonl')).map(({ text }) => String(text));
  const questions = rowsOf(join(folder, 'questions.jsonl')).map(({ question, isAnswered }) => ({
    set: 'un',
    question: String(question),
    isAnswered: isAnswered === true,
  }));
  return { document: toDocument(texts), questions };
}
