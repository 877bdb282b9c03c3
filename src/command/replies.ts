import type { Missing } from '../answer/answer.ts';
import type { BudgetItem } from '../answer/lookup/figures.ts';
import { readableText } from '../answer/verify/posted/guesses.ts';
import { verify } from '../answer/verify/verify.ts';
import { illustrateFigures } from '../chart/illustration.ts';
import { referenceOf } from '../presentation/controls/quoteReference.ts';
import { EXPORTS } from '../presentation/figures/figureFile.ts';
import type { Message, Options, Request } from '../presentation/message.ts';
import { nothingFoundMessage } from '../presentation/replies/answer.ts';
import { figureListMessage, figuresIn, figuresOnPage } from '../presentation/replies/figureList.ts';
import { verifiedMessage } from '../presentation/replies/verified.ts';
import { UserError } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { related } from '../report/figures/related.ts';
import type { Quote } from '../report/quote.ts';
import { codePoints } from '../text/length.ts';
import type { Context, Reply } from './command.ts';
import { readChoice, readFlag, readPage } from './options.ts';

/** A reply with quotes; the span is the short answer inside the first quote, if there is one. */
export const quotedReply = (quotes: readonly Quote[], message: Message, span: Quote | null = null): Reply => ({
  answer: { kind: 'quoted', quotes, span },
  message,
});

/** A reply beside the pressed message, for the presser alone; a turned page replaces the page before. */
export const besides = (reply: Reply, { page }: Options): Reply => ({
  ...reply,
  message: { ...reply.message, ephemeral: page === undefined },
});

export function missingReply(
  what: Missing['what'],
  name: string,
  request: Request,
  wording: Wording,
  beside: Parameters<typeof nothingFoundMessage>[3] = {},
): Reply {
  const answer = { kind: 'nothing_found', missing: { what, name }, nearest: [] } as const;
  return { answer, message: nothingFoundMessage(answer, request, wording, beside) };
}

export const distinct = (quotes: readonly Quote[]): Quote[] => [
  ...new Map(quotes.map((quote) => [referenceOf(quote), quote])).values(),
];

/** The options that the buttons of a list of figures keep. */
const KEPT = ['topic', 'kind', 'sort', 'compare'];

/** Figures as a list with their quotes, or the reply that there are none. */
export async function figuresReply(
  request: Request,
  title: string,
  items: readonly BudgetItem[],
  { library, wording }: Pick<Context, 'library' | 'wording'>,
  what: Missing['what'] = 'figures',
): Promise<Reply> {
  const { command, options } = request;
  const file = readChoice(command, options, 'export', EXPORTS);
  const quotes = distinct(figuresIn(items).map(({ quote }) => quote));
  if (quotes.length === 0) return missingReply(what, String(options.topic ?? '').trim(), request, wording);
  const page = readPage(options);
  const isDrawn = readFlag(options, 'chart') ?? false;
  // A turned page needs no second file, and has its own picture.
  const kept = Object.entries(options).filter(([name]) => KEPT.includes(name));
  const list = {
    title,
    items,
    relations: related(library.figures),
    page,
    request: { ...request, options: { ...Object.fromEntries(kept), ...(isDrawn ? { chart: true } : {}) } },
    file,
    illustration: isDrawn ? await illustrateFigures(figuresOnPage(items, page), wording) : null,
  };
  return quotedReply(quotes, figureListMessage(list, wording));
}

/** Code points of a text to check: the longest message that people can write on Discord. */
export const LONGEST_CHECKED = 4000;
/** UTF-16 units of such a message with its embeds, a forwarded message and all markup. */
const LONGEST_POSTED = 5 * LONGEST_CHECKED;

/** Compares a posted text with the library; throws a UserError if it is too long or has no sentence. */
export async function checkedReply(text: string, options: Options, { library, wording }: Context): Promise<Reply> {
  // Patterns read only short texts.
  const isTooLong = text.length > LONGEST_POSTED || codePoints(readableText(text)) > LONGEST_CHECKED;
  if (isTooLong) throw new UserError((words) => words.verify.tooLong(LONGEST_CHECKED));
  const answer = await verify(text, library);
  if (answer.sentences.length === 0) throw new UserError((words) => words.verify.nothing);
  return { answer, message: verifiedMessage(answer, text, readPage(options), wording) };
}
