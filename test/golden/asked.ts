import { expect } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { openLog } from '../../src/log.ts';
import { CORPUS_DIRECTORY, openCorpus } from '../../src/open.ts';
import type { GoldenQuestion } from './score.ts';

export interface Asked {
  readonly question: GoldenQuestion;
  readonly answer: Answer;
}

/** Asks the questions one after the other, words and meaning; throws for one that is taken for small talk. */
export async function askAll(questions: readonly GoldenQuestion[]): Promise<Asked[]> {
  const opened = await openCorpus(CORPUS_DIRECTORY, openLog('silent'));
  expect(await opened.readsMeaning()).toBe(true);
  const asked: Asked[] = [];
  for (const question of questions) {
    const answer = await ask(question.question, opened);
    if (answer.kind === 'text') throw new Error(`${question.id} is taken for small talk`);
    asked.push({ question, answer });
  }
  return asked;
}

/** The share of the questions that were refused, and those that were not. */
export function refusalsOf(asked: readonly Asked[]): { readonly share: number; readonly answered: string[] } {
  const answered = asked.filter(({ answer }) => answer.kind === 'quoted');
  return { share: 1 - answered.length / asked.length, answered: answered.map(({ question }) => question.question) };
}
