import { card } from '../src/answer/lookup/mission.ts';
import { sentencesNaming } from '../src/answer/lookup/searchKeywords.ts';
import type { Command } from '../src/command/command.ts';
import { completeMission, entityMeant } from '../src/command/meant.ts';
import { readPage, readText } from '../src/command/options.ts';
import { missingReply, quotedReply } from '../src/command/replies.ts';
import { display, line } from '../src/presentation/quotes/quotation.ts';
import { entityButtons, missionMessage } from '../src/presentation/replies/missionCard.ts';
import { quotedMessage } from '../src/presentation/replies/paragraphs.ts';
import { nearEntities } from '../src/report/names/names.ts';

export const mission: Command = {
  name: 'mission',
  kept: true,
  aliases: ['特派团', '特派團'],
  options: [{ name: 'name', required: true, autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const { names } = library;
    const typed = readText('mission', options, 'name');
    const entity = entityMeant(typed, library);
    const page = readPage(options);
    const request = { command: 'mission', options: { name: typed } };
    const found = entity && card(entity, library);
    const message = found && missionMessage(found, names.located.get(found.entity) ?? [], page, wording);
    if (message && found.about.length + found.mentions.length > 0)
      return quotedReply([...found.about, ...found.mentions], message);
    // A name that the gazetteer lacks has no card, but the reports may still print it.
    const quotes = sentencesNaming(typed, library);
    if (quotes.length > 0) {
      const head = [display(line('body', wording.mission.printed(typed)))];
      return quotedReply(quotes, quotedMessage({ quotes }, { head, page, request }, wording));
    }
    const near = nearEntities(typed, names);
    const help = near.length > 0 ? [display(line('body', wording.didYouMean)), entityButtons(near, wording)] : [];
    const missing = missingReply('name', typed, request, wording, { help });
    return message ? { ...missing, message } : missing;
  },
  complete: (_, typed, { library, wording }) => completeMission(typed, library, wording),
};
