import type { Answer } from '../src/answer/answer.ts';
import { type Aside, ask as findAnswer } from '../src/answer/ask/ask.ts';
import { needsTurnBefore } from '../src/answer/followUp/followUp.ts';
import type { Command, Context, Reply } from '../src/command/command.ts';
import { readText } from '../src/command/options.ts';
import { distinct } from '../src/command/replies.ts';
import { lineFor } from '../src/presentation/quotes/listLine.ts';
import { answerMessage } from '../src/presentation/replies/answer.ts';
import { describedMessage, sentenceMessage } from '../src/presentation/replies/help.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';
import { parallelOf } from '../src/report/parallel.ts';
import { Quote } from '../src/report/quote.ts';
import type { Library } from '../src/search/library.ts';
import { wholeOf } from '../src/search/within.ts';

export const ask: Command = {
  name: 'ask',
  kept: true,
  searches: true,
  aliases: ['问', '提问', '問', '提問'],
  options: [{ name: 'question', required: true, maxLength: 300 }],
  async respond(options, context) {
    const { library, wording } = context;
    const question = readText('ask', options, 'question');
    // What is meant is in no message that can be read here, so any quote would be a guess.
    if (needsTurnBefore(question, library.gazetteer))
      return { answer: 'text', message: sentenceMessage(wording.conversation.unclear) };
    const answer = await findAnswer(question, library);
    if (answer.kind === 'text') return respondToAside(answer, question, context);
    const request = { command: 'ask', options };
    const read = inLanguageOf(wording, answer, wholeOf(library));
    const message = answerMessage(read, question, request, wording, lineFor(question, library));
    return { answer: read, message, asked: { question } };
  },
};

/** What was found in Chinese is shown to a reader of English in English, by whole paragraphs, where that is held. */
function inLanguageOf({ language }: Wording, answer: Answer, { documents }: Library): Answer {
  if (answer.kind === 'nothing_found' || language !== 'en') return answer;
  const read = answer.quotes.map((quote) => {
    const isEnglish = quote.paragraph.document.language === 'en';
    const paragraph = isEnglish ? null : parallelOf(quote.paragraph, documents, language);
    return paragraph ? Quote.whole(paragraph) : quote;
  });
  return { ...answer, quotes: distinct(read), span: read[0] === answer.quotes[0] ? answer.span : null };
}

/** A greeting is answered with how to ask, which helps more than a greeting; a wish for the contents gets them. */
function respondToAside({ about }: Aside, question: string, context: Context): Reply | Promise<Reply> {
  if (typeof about === 'object')
    return { answer: about.printed ?? 'text', message: describedMessage(about, question, context.wording) };
  const name = about === 'bot' ? 'help' : 'outline';
  const command = context.commands.find((each) => each.name === name) as Command;
  return command.respond({}, context);
}
