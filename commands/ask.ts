import { type Aside, ask as findAnswer } from '../src/answer/ask/ask.ts';
import { isUnresolved } from '../src/answer/followUp/pronouns.ts';
import { isRemark } from '../src/answer/followUp/remark.ts';
import type { Command, Context, Reply } from '../src/command/command.ts';
import { readText } from '../src/command/options.ts';
import { tellingOf } from '../src/presentation/quotes/telling.ts';
import { answeredMessage } from '../src/presentation/replies/answered.ts';
import { describedMessage } from '../src/presentation/replies/described.ts';
import { sentenceMessage } from '../src/presentation/replies/sentence.ts';
import { help } from './help.ts';
import { outline } from './outline.ts';

export const ask: Command = {
  name: 'ask',
  aliases: ['问', '提问', '問', '提問'],
  options: [{ name: 'question', required: true, maxLength: 300 }],
  async respond(options, context) {
    const { library, wording } = context;
    const question = readText('ask', options, 'question');
    // What is meant stands in no message that can be read here: any quote would be a guess.
    if (isRemark(question) || isUnresolved(question, library.gazetteer))
      return { answer: 'text', message: sentenceMessage(wording.conversation.unclear) };
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
