import type { Turn } from '../../answer/followUp/followUp.ts';
import type { Entity } from '../../report/names/entity.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { unescapeMarkdown } from '../markdown/escape.ts';
import { toMarkdown } from '../markdown/markdown.ts';
import { QUESTION_ID, questionFrom } from '../markdown/question.ts';
import type { Message } from '../message.ts';
import { WORDINGS } from '../wording/wording.ts';

/** The content of a text display, as Discord returns it. */
export interface ShownText {
  readonly id?: number | undefined;
  readonly content: string;
}

const HEADING = /^#{1,3} (?<heading>.+)/u;
/** The address of a link, in which names do not count: a host may be named after a mission. */
const TARGET = /\]\([^\s()]*\)/gu;
const BOLD = /(?<!\\)\*\*(?<words>.+?)(?<!\\)\*\*/gsu;

/** The turn that a message shows: question (or `/mission`, `/budget` heading) and names, first the bold answer. */
export function turnShown(texts: readonly ShownText[], gazetteer: Gazetteer): Turn {
  const shown = texts.find(({ id }) => id === QUESTION_ID);
  const contents = texts.filter((text) => text !== shown).map(({ content }) => content);
  const asked = shown ? (questionFrom(shown.content) ?? '') : '';
  const heading = unescapeMarkdown(HEADING.exec(contents[0] ?? '')?.groups?.heading ?? '');
  const question = isTopic(heading, asked, gazetteer) ? heading : asked;
  const bold = contents.flatMap((content) => Array.from(content.matchAll(BOLD), ({ groups }) => groups?.words ?? ''));
  return { question, entities: entitiesIn([...bold, ...contents], gazetteer) };
}

export const textsOf = ({ components }: Message): ShownText[] =>
  components.flatMap((part) => (part.kind === 'text' ? [{ id: part.id, content: toMarkdown(part.lines) }] : []));

/** Whether a heading is a question: 马里稳定团：预算和费用 says more than the topic; the title of /help asks nothing. */
const isTopic = (heading: string, asked: string, gazetteer: Gazetteer): boolean =>
  asked === '' ? BUDGETS.includes(heading) || findMentions(heading, gazetteer).length > 0 : heading.includes(asked);

const BUDGETS = Object.values(WORDINGS).map(({ figures }) => figures.budget(null));

/** The entities named, each once, in reading order. */
const entitiesIn = (contents: readonly string[], gazetteer: Gazetteer): Entity[] => [
  ...new Set(
    contents.flatMap((content) =>
      findMentions(unescapeMarkdown(content.replaceAll(TARGET, ']')), gazetteer).map(({ entity }) => entity),
    ),
  ),
];
