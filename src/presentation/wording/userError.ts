import type { Wording } from './zhCN.ts';

/** A mistake of the person, told to them in one sentence of their language; anything else that is thrown is a bug of ours. */
export class UserError extends Error {
  readonly sentence: (wording: Wording) => string;

  constructor(sentence: (wording: Wording) => string) {
    super('A message for the person');
    this.sentence = sentence;
  }
}
