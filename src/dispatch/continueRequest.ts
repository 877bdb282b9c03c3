import { ask } from '../../commands/ask.ts';
import { completeQuestion, isRemark, type Turn } from '../answer/followUp/followUp.ts';
import { tooLong } from '../command/options.ts';
import type { Request } from '../presentation/message.ts';
import type { Gazetteer } from '../report/names/gazetteer.ts';

export interface Before {
  readonly turn: Turn;
  /** The request that shows the answer in its context; null if nothing was quoted. */
  readonly wider: Request | null;
}

/** Completes a question from the turn before; 继续 and 你确定吗 show the answer's context; other requests stay the same. */
export function followUp(request: Request, { turn, wider }: Before, gazetteer: Gazetteer): Request {
  const { question, document } = request.options;
  // A question that is too long will be refused, so nothing reads it before.
  if (request.command !== ask.name || typeof question !== 'string' || tooLong(ask, request.options)) return request;
  if (isRemark(question)) return wider ?? request;
  const chosen = document === undefined ? {} : { document };
  const options = { question: completeQuestion(turn, question, gazetteer), ...chosen };
  const completed = { command: ask.name, options };
  // A question that grows from turn to turn must end somewhere.
  return tooLong(ask, completed.options) ? request : completed;
}
