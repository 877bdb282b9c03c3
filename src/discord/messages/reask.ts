import type { Message, Request } from '../../presentation/message.ts';
import { button } from '../../presentation/quotes/quotation.ts';
import { withButton } from '../../presentation/quotes/withButton.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';

/** Stands for no command: the question is in the answered message, and only Discord has it. */
export const REASK: Request = { command: 'reask', options: {} };

/** Adds a button that reads its question again; the message is unchanged if there is no room. */
export const withReask = (message: Message, wording: Wording): Message =>
  withButton(message, button(wording.conversation.reask, REASK));
