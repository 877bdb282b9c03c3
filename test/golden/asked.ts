import type { Answer } from '../../src/answer/answer.ts';
import { type Aside, ask } from '../../src/answer/ask/ask.ts';
import { wholeLibrary } from '../wholeLibrary.ts';
import type { GoldenQuestion } from './score.ts';

export interface Asked {
  readonly question: GoldenQuestion;
  /** Null for what is taken for small talk. */
  readonly answer: Answer | null;
}

/** Asks the questions one after the other, as the bot does. */
export async function askAll(questions: readonly GoldenQuestion[]): Promise<Asked[]> {
  const opened = await wholeLibrary();
  const asked: Asked[] = [];
  for (const question of questions) {
    const answer = await ask(question.question, opened);
    asked.push({ question, answer: answer.kind === 'text' ? printedIn(answer) : answer });
  }
  return asked;
}

/** What a document says of itself may be printed, too. */
const printedIn = ({ about }: Aside): Answer | null => (typeof about === 'object' ? about.printed : null);

/** The share of the questions that were refused, and those that were not. */
export function refusalsOf(asked: readonly Asked[]): { readonly share: number; readonly answered: string[] } {
  const answered = asked.filter(({ answer }) => answer?.kind === 'quoted');
  return { share: 1 - answered.length / asked.length, answered: answered.map(({ question }) => question.question) };
}
