import { ask as findAnswer } from '../src/answer/ask.ts';
import { answeredMessage } from '../src/presentation/answered.ts';
import { tellingOf } from '../src/presentation/telling.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { readText } from './options.ts';

export const ask: Command = {
  name: 'ask',
  aliases: ['问', '提问', '問', '提問'],
  options: [{ name: 'question', required: true, maxLength: 300 }],
  async respond(options, context) {
    const { library, wording } = context;
    const question = readText('ask', options, 'question');
    const answer = await findAnswer(question, library);
    // A greeting is no question: how to ask one says more than a greeting back.
    if (answer.kind === 'text') return help.respond({}, context);
    const tell = tellingOf(question, library);
    return { answer, message: answeredMessage(answer, question, { command: 'ask', options }, wording, tell) };
  },
};
