import { timeline as datesOf } from '../src/answer/lookup/timeline.ts';
import { illustrateTimeline } from '../src/chart/illustration.ts';
import type { Command } from '../src/command/command.ts';
import { completeTopic, TOPIC, topicMeant } from '../src/command/meant.ts';
import { readOptionalText, readPage } from '../src/command/options.ts';
import { distinct, missingReply, quotedReply } from '../src/command/replies.ts';
import { entriesOnPage, isDated, timelineMessage } from '../src/presentation/replies/timelineList.ts';

export const timeline: Command = {
  name: 'timeline',
  kept: true,
  aliases: ['时间线', '時間線', '年表'],
  options: [TOPIC],
  async respond(options, { library, wording }) {
    const topic = readOptionalText(options, 'topic');
    const request = { command: 'timeline', options: topic ? { topic } : {} };
    const entries = datesOf(topic ? topicMeant(topic, library) : null, library);
    const quotes = distinct(entries.filter(isDated).map(({ occasion }) => occasion.quote));
    if (quotes.length === 0) return missingReply('date', topic ?? '', request, wording);
    const page = readPage(options);
    const illustration = await illustrateTimeline(entriesOnPage(entries, page), wording);
    return quotedReply(quotes, timelineMessage({ topic, entries, page, request, illustration }, wording));
  },
  complete: (_, typed, context) => completeTopic(typed, context),
};
