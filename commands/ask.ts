import { type Aside, ask as findAnswer } from '../src/answer/ask.ts';
import { answeredMessage } from '../src/presentation/answered.ts';
import { describedMessage } from '../src/presentation/described.ts';
import { tellingOf } from '../src/presentation/telling.ts';
import type { Command, Context, Reply } from './command.ts';
import { help } from './help.ts';
import { readText } from './options.ts';
import { outline } from './outline.ts';

export const ask: Command = {
  name: 'ask',
  aliases: ['问', '提问', '問', '提問'],
  options: [{ name: 'question', required: true, maxLength: 300 }],
  async respond(options, context) {
    const { library, wording } = context;
    const question = readText('ask', options, 'question');
    const answer = await findAnswer(question, library);
    if (answer.kind === 'text') return respondToAside(answer, question, context);
    const tell = tellingOf(question, library);
    return { answer, message: answeredMessage(answer, question, { command: 'ask', options }, wording, tell) };
  },
};

function respondToAside({ about }: Aside, question: string, context: Context): Reply | Promise<Reply> {
  // A greeting is no question: how to ask one says more than a greeting back.
  if (about === 'bot') return help.respond({}, context);
  if (about === 'contents') return outline.respond({}, context);
  return { answer: about.printed ?? 'text', message: describedMessage(about, question, context.wording) };
}
