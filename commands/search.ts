import { searchKeywords } from '../src/answer/lookup/searchKeywords.ts';
import type { Command } from '../src/command/command.ts';
import { readOptionalText, readPage, readText } from '../src/command/options.ts';
import { questionDisplay } from '../src/presentation/markdown/question.ts';
import { QUOTES_PER_PAGE } from '../src/presentation/quotes/pages.ts';
import { display, line } from '../src/presentation/quotes/quotation.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answered.ts';
import { quotedMessage } from '../src/presentation/replies/quoted.ts';
import { completeMission, missionMeant } from './mission.ts';
import { completeSection, sectionMeant } from './outline.ts';

export const search: Command = {
  name: 'search',
  aliases: ['搜索', '查找', '搜尋'],
  options: [
    { name: 'words', required: true, maxLength: 300 },
    { name: 'section', autocomplete: true, maxLength: 100 },
    { name: 'mission', autocomplete: true, maxLength: 100 },
  ],
  async respond(options, { library, wording }) {
    const words = readText('search', options, 'words');
    const section = readOptionalText(options, 'section');
    const mission = readOptionalText(options, 'mission');
    const filter = {
      ...(section ? { section: sectionMeant(section, library) } : {}),
      ...(mission ? { entity: missionMeant(mission, library).id } : {}),
    };
    const { section: numeral, entity } = filter;
    const kept = { words, ...(numeral ? { section: numeral } : {}), ...(entity ? { mission: entity } : {}) };
    const request = { command: 'search', options: kept };
    const answer = await searchKeywords(words, library, filter);
    const head = [questionDisplay(words)];
    if (answer.kind === 'nothing_found')
      return { answer, message: nothingFoundMessage(answer, request, wording, head) };
    const counted = display(line('small', wording.paragraphCount(answer.quotes.length)));
    const reply = { head: [...head, counted], perPage: QUOTES_PER_PAGE, page: readPage(options), request };
    return { answer, message: quotedMessage(answer, reply, wording) };
  },
  complete: (option, typed, { library, wording }) =>
    option === 'section' ? completeSection(typed, library) : completeMission(typed, library, wording),
};
