import { type Card, card } from '../src/answer/lookup/mission.ts';
import { sentencesNaming } from '../src/answer/lookup/printed.ts';
import type { Command, Reply } from '../src/command/command.ts';
import { readPage, readText } from '../src/command/options.ts';
import type { Choice, Message } from '../src/presentation/message.ts';
import { QUOTES_PER_PAGE } from '../src/presentation/quotes/pages.ts';
import { display, line } from '../src/presentation/quotes/quotation.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answered.ts';
import { entityButtons, entityLabel, missionMessage } from '../src/presentation/replies/missionCard.ts';
import { quotedMessage } from '../src/presentation/replies/quoted.ts';
import { UserError } from '../src/presentation/wording/userError.ts';
import { WORDINGS } from '../src/presentation/wording/wording.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';
import type { Entity } from '../src/report/names/entity.ts';
import { exactEntity, findEntities, meantEntity, nearEntities } from '../src/report/names/names.ts';
import type { Quote } from '../src/report/quote.ts';
import type { Library } from '../src/search/library.ts';

export const mission: Command = {
  name: 'mission',
  aliases: ['特派团', '特派團'],
  options: [{ name: 'name', required: true, autocomplete: true, maxLength: 100 }],
  respond(options, { library, wording }) {
    const typed = readText('mission', options, 'name');
    const entity = entityMeant(typed, library);
    const page = readPage(options);
    const found = entity && card(entity, library);
    const quotes = found ? [...found.about, ...found.mentions] : [];
    if (quotes.length > 0)
      return {
        answer: { kind: 'quoted', quotes, span: null },
        message: cardMessage(found as Card, page, library, wording),
      };
    const printed = sentencesNaming(typed, library);
    if (printed.length > 0) return showPrinted(typed, printed, page, wording);
    if (!found) return suggest(typed, library, wording);
    const answer = { kind: 'nothing_found', missing: { what: 'name', name: typed }, nearest: [] } as const;
    return { answer, message: cardMessage(found, page, library, wording) };
  },
  complete: (_, typed, { library, wording }) => completeMission(typed, library, wording),
};

const cardMessage = (found: Card, page: number, { names }: Library, wording: Wording): Message =>
  missionMessage(found, names.located.get(found.entity) ?? [], page, wording);

/** A name of no gazetteer has no card, but may be printed all the same. */
function showPrinted(name: string, quotes: readonly Quote[], page: number, wording: Wording): Reply {
  const head = [display(line('body', wording.mission.printed(name)))];
  const reply = { head, perPage: QUOTES_PER_PAGE, page, request: { command: 'mission', options: { name } } };
  return { answer: { kind: 'quoted', quotes, span: null }, message: quotedMessage({ quotes }, reply, wording) };
}

/** The mission, body or place that a person names; throws a UserError for none. */
export function missionMeant(typed: string, library: Library): Entity {
  const entity = entityMeant(typed, library);
  if (!entity) throw new UserError((wording) => wording.errors.unknownMission(typed));
  return entity;
}

export const completeMission = (typed: string, { names }: Library, wording: Wording): Choice[] =>
  findEntities(typed, names, { limit: 25 }).map(({ entity }) => ({
    label: entityLabel(entity, wording),
    value: entity.id,
  }));

/** The value of a suggestion is an id; what people type is a name, of a place only where no mission is meant. */
const entityMeant = (typed: string, { gazetteer, names }: Library): Entity | null =>
  gazetteer.get(typed) ??
  meantEntity(typed, names, ['mission', 'body']) ??
  exactEntity(typed, names, ['place']) ??
  labelled(typed, gazetteer);

/** Discord may send the label of a suggestion instead of its value (discord-api-docs#7206). */
export const labelled = (typed: string, { all }: Library['gazetteer']): Entity | null =>
  all.find((entity) => Object.values(WORDINGS).some((wording) => entityLabel(entity, wording) === typed)) ?? null;

/** Names near the one typed, each a press away. */
function suggest(typed: string, { names }: Library, wording: Wording): Reply {
  const near = nearEntities(typed, names);
  const answer = { kind: 'nothing_found', missing: { what: 'name', name: typed }, nearest: [] } as const;
  const help = near.length > 0 ? [display(line('body', wording.didYouMean)), entityButtons(near, wording)] : [];
  return {
    answer,
    message: nothingFoundMessage(answer, { command: 'mission', options: { name: typed } }, wording, [], help),
  };
}
