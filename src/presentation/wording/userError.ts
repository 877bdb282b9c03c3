import type { Wording } from './zhCN.ts';

/** A person's mistake, told in one sentence of their language; any other error thrown is our bug. */
export class UserError extends Error {
  readonly sentence: (wording: Wording) => string;

  constructor(sentence: (wording: Wording) => string) {
    super('A message for the person');
    this.sentence = sentence;
  }
}
