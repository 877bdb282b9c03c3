import type { Reply, Setting } from '../../../src/command/command.ts';
import type { Feedback } from '../../../src/command/feedback.ts';
import { dispatch } from '../../../src/dispatch/dispatch.ts';
import { decodeRequest, encodeRequest } from '../../../src/presentation/controls/customId.ts';
import { formIdOf } from '../../../src/presentation/fit/size.ts';
import { shownQuestion } from '../../../src/presentation/markdown/question.ts';
import type { Message, Options, Request } from '../../../src/presentation/message.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';
import { buttonsIn } from '../../presentation/messages.ts';

export const PERSON = { id: '876543210987654321', name: '李小龙Li' };
const PLACE: Setting = { place: 'server', person: PERSON };

/** Somebody who may say that an answer is wrong, and where that is kept. */
export interface Asker {
  readonly kept: Feedback[];
  /** The place is full from now on, or no longer. */
  isFull: boolean;
  readonly reply: (command: string, options: Options, locale?: string) => Promise<Reply>;
}

export function asker(held?: Library): Asker {
  const kept: Feedback[] = [];
  const self: Asker = {
    kept,
    isFull: false,
    async reply(command, options, locale = 'zh-CN') {
      const replies: Reply[] = [];
      const keepFeedback = async (feedback: Feedback) => {
        if (self.isFull) throw new UserError((wording) => wording.feedback.notKept);
        kept.push(feedback);
      };
      const exchange = {
        request: { command, options },
        locales: [locale],
        setting: PLACE,
        privacy: 'reply' as const,
        acknowledge: async () => {},
        reply: async (reply: Reply) => void replies.push(reply),
        keepFeedback,
      };
      const log = {
        error: ({ err }: { err?: unknown }) => {
          throw err;
        },
      };
      await dispatch(exchange, held ?? (await library()), log);
      const [reply] = replies;
      if (!reply) throw new Error('no reply');
      return reply;
    },
  };
  return self;
}

/** The request of the button that says so, as Discord gives it back. */
export function wrongIn(message: Message): Request | null {
  const button = buttonsIn(message).find(({ request }) => request.command === 'wrong');
  const question = shownQuestion(message.components);
  const id = button && encodeRequest(button.request, 199, { question });
  return id ? decodeRequest(id, { question }) : null;
}

/** What is sent when the form that a reply opened is filled in. */
export function filled({ form }: Reply, typed: string, shown?: string): Request | null {
  if (!form) throw new Error('no form');
  const id = formIdOf(form, shown);
  return id === null ? null : decodeRequest(id, { question: shown, chosen: [typed] });
}

/** Presses the button of an answer and fills in the form. */
export async function correct(person: Asker, answer: Message, typed: string, locale = 'zh-CN'): Promise<Reply> {
  const pressed = wrongIn(answer);
  if (!pressed) throw new Error('no button');
  const opened = await person.reply(pressed.command, pressed.options, locale);
  const request = filled(opened, typed, shownQuestion(answer.components));
  if (!request) throw new Error('the form fits no custom_id');
  return person.reply(request.command, request.options, locale);
}
