import { searchKeywords } from '../src/answer/lookup/searchKeywords.ts';
import type { Command } from '../src/command/command.ts';
import { completeMission, completeSection, missionMeant, sectionMeant } from '../src/command/meant.ts';
import { readOptionalText, readPage, readText } from '../src/command/options.ts';
import { questionDisplay } from '../src/presentation/markdown/question.ts';
import { display, line } from '../src/presentation/quotes/quotation.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answer.ts';
import { quotedMessage } from '../src/presentation/replies/paragraphs.ts';
import { within } from '../src/search/within.ts';

export const search: Command = {
  name: 'search',
  kept: true,
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
    const meant = section ? sectionMeant(section, library) : null;
    const inSection = meant ? { section: meant.section.numeral } : {};
    const about = meant ? { about: meant.document } : {};
    const searched = meant ? within(library, [meant.document]) : library;
    const entity = mission ? missionMeant(mission, library).id : null;
    const request = { command: 'search', options: { words, ...inSection, ...(entity ? { mission: entity } : {}) } };
    const answer = await searchKeywords(words, searched, { ...inSection, ...(entity ? { entity } : {}) });
    const head = [questionDisplay(words)];
    if (answer.kind === 'nothing_found')
      return { answer, message: nothingFoundMessage(answer, request, wording, { head }), ...about };
    const counted = display(line('small', wording.paragraphCount(answer.quotes.length)));
    const page = readPage(options);
    return { answer, message: quotedMessage(answer, { head: [...head, counted], page, request }, wording), ...about };
  },
  complete: (option, typed, { library, wording }) =>
    option === 'section' ? completeSection(typed, library) : completeMission(typed, library, wording),
};
