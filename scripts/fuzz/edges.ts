import type { APIMessage } from 'discord.js';
import { COMMANDS, SLASH_COMMANDS } from '../../commands/index.ts';
import { completeQuestion, isRemark } from '../../src/answer/followUp/followUp.ts';
import { isUnresolved } from '../../src/answer/followUp/pronouns.ts';
import { sentencesNaming } from '../../src/answer/lookup/searchKeywords.ts';
import { readTopic } from '../../src/answer/lookup/topic.ts';
import { documentFactAsked } from '../../src/answer/question/aside.ts';
import { readReference } from '../../src/answer/question/paragraphReference.ts';
import { targetOf } from '../../src/answer/question/target.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { verify } from '../../src/answer/verify/verify.ts';
import { TERMINAL } from '../../src/command/command.ts';
import { expectedIn } from '../../src/command/expected.ts';
import { readFlag } from '../../src/command/options.ts';
import { wordsOf } from '../../src/discord/messages/address.ts';
import { complete } from '../../src/dispatch/complete.ts';
import { parseLine } from '../../src/dispatch/parseLine.ts';
import { withoutTokens } from '../../src/log/log.ts';
import { decodeRequest, encodeRequest } from '../../src/presentation/controls/customId.ts';
import { quotesReferred } from '../../src/presentation/controls/quoteReference.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../src/presentation/markdown/escape.ts';
import { questionFrom } from '../../src/presentation/markdown/question.ts';
import { turnShown } from '../../src/presentation/replies/shownTurn.ts';
import { localeOf } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { findSymbols } from '../../src/report/symbols.ts';
import type { Library } from '../../src/search/library.ts';
import { harmless } from '../../src/terminal/print.ts';
import { findDates } from '../../src/text/dates/dates.ts';
import { fold } from '../../src/text/fold.ts';
import { findNumerals } from '../../src/text/numbers/numerals.ts';
import { findQuantities } from '../../src/text/numbers/quantities.ts';
import { blocks } from '../../src/web/page/markdown/blocks.ts';
import { nothingPage } from '../../src/web/reportPages/otherPages.ts';

/** Where text of strangers comes in and is read, without Discord, engine or reader. */
export interface Edge {
  readonly name: string;
  /** UTF-16 units of the longest text that comes this far. */
  readonly longest: number;
  read(text: string, library: Library): unknown;
}

const MESSAGE = 4_000;
const QUESTION = 300;
const CUSTOM_ID = 100;

const ANSWERED = { question: '?', documents: [], found: true, shown: [], short: null, held: {} };

/** Faults of a completion are written down where others are thrown. */
const THROWING = {
  error({ err }: { readonly err?: unknown }) {
    throw err;
  },
};

const completions: readonly Edge[] = COMMANDS.flatMap(({ name: command, options }) =>
  options
    .filter(({ autocomplete }) => autocomplete)
    .map(({ name: option }) => ({
      name: `/${command} ${option}: completion`,
      // Nobody limits what Discord sends while a person types.
      longest: 6_000,
      read: (typed, library) =>
        complete({ command, option, typed }, { locales: ['zh-CN'], setting: TERMINAL }, library, THROWING),
    })),
);

const lines: readonly Edge[] = ['', ...SLASH_COMMANDS.map(({ name }) => `/${name} `)].map((begun) => ({
  name: `line ${begun}`,
  longest: 100_000,
  read: (text) => parseLine(begun + text, SLASH_COMMANDS),
}));

export const EDGES: readonly Edge[] = [
  ...completions,
  ...lines,
  {
    name: 'words of a message',
    longest: 100_000,
    read: (content) => wordsOf({ content } as APIMessage, { botId: '1', roleId: '2' }),
  },
  { name: 'locale', longest: MESSAGE, read: (text) => localeOf(text, '') },
  {
    name: 'follow-up',
    longest: QUESTION,
    read: (text, { gazetteer }) => completeQuestion({ question: '预算是多少？', entities: [] }, text, gazetteer),
  },
  { name: 'message answered', longest: MESSAGE, read: (content, { gazetteer }) => turnShown([{ content }], gazetteer) },
  { name: 'question', longest: QUESTION, read: (text, library) => understand(text, library) },
  { name: 'target', longest: QUESTION, read: (text, library) => targetOf(text, library) },
  { name: 'paragraph', longest: QUESTION, read: (text) => readReference(text) },
  { name: 'expected', longest: QUESTION, read: (text, library) => expectedIn(text, ANSWERED, library, zhCN) },
  { name: 'document', longest: QUESTION, read: (text) => documentFactAsked(text) },
  { name: 'remark', longest: QUESTION, read: (text) => isRemark(text) },
  { name: 'pronoun', longest: QUESTION, read: (text, { gazetteer }) => isUnresolved(text, gazetteer) },
  { name: 'topic', longest: QUESTION, read: (text, library) => readTopic(text, library) },
  { name: 'name printed', longest: CUSTOM_ID, read: (text, library) => sentencesNaming(text, library) },
  { name: 'yes or no', longest: CUSTOM_ID, read: (text) => readFlag({ chart: text }, 'chart') },
  { name: 'verify', longest: MESSAGE, read: (text, library) => verify(text, library) },
  { name: 'fold', longest: MESSAGE, read: (text) => fold(text) },
  { name: 'numerals', longest: MESSAGE, read: (text) => findNumerals(fold(text).text) },
  { name: 'dates', longest: MESSAGE, read: (text) => findDates(fold(text).text) },
  { name: 'quantities', longest: MESSAGE, read: (text) => findQuantities(fold(text).text) },
  { name: 'symbols', longest: MESSAGE, read: (text) => findSymbols(text) },
  { name: 'custom_id', longest: CUSTOM_ID, read: (text) => decodeRequest(`3/search?${text}`) },
  {
    name: 'custom_id made',
    longest: MESSAGE,
    read: (words) => encodeRequest({ command: 'search', options: { words } }, 0),
  },
  { name: 'quote references', longest: CUSTOM_ID, read: (text, { documents }) => quotesReferred(text, documents) },
  { name: 'markdown', longest: MESSAGE, read: (text) => unescapeMarkdown(escapeMarkdown(text)) },
  { name: 'question shown', longest: MESSAGE, read: (text) => questionFrom(text) },
  { name: 'terminal', longest: MESSAGE, read: (text) => harmless(text) },
  { name: 'log', longest: 100_000, read: (text) => withoutTokens(text) },
  { name: 'page', longest: MESSAGE, read: (text) => blocks(text, { locale: 'zh-CN', names: new Map(), spoiler: '▮' }) },
  { name: 'address of a page', longest: 16_000, read: (path) => nothingPage(path, zhCN) },
];
