import type { Turn } from '../../answer/followUp/followUp.ts';
import type { Entity } from '../../report/names/entity.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { unescapeMarkdown } from '../markdown/escape.ts';
import { toMarkdown } from '../markdown/markdown.ts';
import { QUESTION_ID, questionFrom } from '../markdown/question.ts';
import type { Message } from '../message.ts';
import { WORDINGS } from '../wording/wording.ts';

/** The content of a text display, as Discord hands it back. */
export interface ShownText {
  readonly id?: number | undefined;
  readonly content: string;
}

const HEADING = /^#{1,3} (?<heading>.+)/u;
/** An address names nothing: a host may be called after a mission. */
const TARGET = /\]\([^\s()]*\)/gu;
const BOLD = /(?<!\\)\*\*(?<words>.+?)(?<!\\)\*\*/gsu;

/**
 * What a message of ours says of the question it answered: the words asked, or its heading (`/mission`, `/budget`), and
 * the names in it, those in bold first, since that is the answer, then as they are read.
 */
export function turnShown(texts: readonly ShownText[], gazetteer: Gazetteer): Turn {
  const shown = texts.find(({ id }) => id === QUESTION_ID);
  const contents = texts.filter((text) => text !== shown).map(({ content }) => content);
  const asked = shown ? (questionFrom(shown.content) ?? '') : '';
  const heading = unescapeMarkdown(HEADING.exec(contents[0] ?? '')?.groups?.heading ?? '');
  const question = isTopic(heading, asked, gazetteer) ? heading : asked;
  const bold = contents.flatMap((content) => Array.from(content.matchAll(BOLD), ({ groups }) => groups?.words ?? ''));
  return { question, entities: entitiesIn([...bold, ...contents], gazetteer) };
}

/** The texts of a message that is still at hand. */
export const textsOf = ({ components }: Message): ShownText[] =>
  components.flatMap((part) => (part.kind === 'text' ? [{ id: part.id, content: toMarkdown(part.lines) }] : []));

/** 马里稳定团：预算和费用 says more than the topic asked for; the title of /help asks nothing. */
const isTopic = (heading: string, asked: string, gazetteer: Gazetteer): boolean =>
  asked === '' ? BUDGETS.includes(heading) || findMentions(heading, gazetteer).length > 0 : heading.includes(asked);

const BUDGETS = Object.values(WORDINGS).map(({ figures }) => figures.budget(null));

/** Each once, in the order in which they are read. */
const entitiesIn = (contents: readonly string[], gazetteer: Gazetteer): Entity[] => [
  ...new Set(
    contents.flatMap((content) =>
      findMentions(unescapeMarkdown(content.replaceAll(TARGET, ']')), gazetteer).map(({ entity }) => entity),
    ),
  ),
];
