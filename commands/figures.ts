import type { Answer } from '../src/answer/answer.ts';
import { FIGURE_KINDS, type FigureKindName } from '../src/answer/lookup/figureKinds.ts';
import { findFigures } from '../src/answer/lookup/figures.ts';
import { illustrateFigures } from '../src/chart/illustration.ts';
import type { Command, Context, Reply } from '../src/command/command.ts';
import { readChoice, readFlag, readOptionalText, readPage } from '../src/command/options.ts';
import { referenceOf } from '../src/presentation/controls/quoteReference.ts';
import { EXPORTS, type Export } from '../src/presentation/figures/figureFile.ts';
import { nothingFoundMessage } from '../src/presentation/replies/answered.ts';
import { type FigureItem, figureListMessage, figuresOnPage } from '../src/presentation/replies/figureList.ts';
import type { Options, Request } from '../src/presentation/request.ts';
import { WORDINGS } from '../src/presentation/wording/wording.ts';
import type { Wording } from '../src/presentation/wording/zhCN.ts';
import { related } from '../src/report/figures/related.ts';
import type { Quote } from '../src/report/quote.ts';
import { fold } from '../src/text/fold.ts';
import { completeTopic, TOPIC, topicMeant } from './topic.ts';

const ORDERS = ['paragraph', 'date'] as const;
const KEPT = ['topic', 'kind', 'sort'];

export const figures: Command = {
  name: 'figures',
  aliases: ['数字', '數字'],
  options: [
    TOPIC,
    { name: 'kind', choices: FIGURE_KINDS, maxLength: 20 },
    { name: 'sort', choices: ORDERS, maxLength: 10 },
    { name: 'export', choices: EXPORTS, maxLength: 10 },
    { name: 'chart', flag: true },
  ],
  respond(options, context) {
    const { library, wording } = context;
    const typed = readOptionalText(options, 'topic');
    const named = typed ? kindNamed(typed) : null;
    const kind = readChoice('figures', options, 'kind', FIGURE_KINDS) ?? named;
    const order = readChoice('figures', options, 'sort', ORDERS);
    const file = readChoice('figures', options, 'export', EXPORTS);
    const found = findFigures(typed && !named ? topicMeant(typed, library) : null, kind, order, library);
    const items = found.map((figure) => ({ figure, belongs: [] }));
    const title = wording.figures.title(typed, found.length);
    return figuresReply({ command: 'figures', options }, title, items, file, context);
  },
  complete: (_, typed, context) => completeTopic(typed, context),
};

/** `伤亡`, `police`: a kind of figure, by its name or its word in any language. */
const kindNamed = (typed: string): FigureKindName | null =>
  FIGURE_KINDS.find((kind) =>
    [
      kind,
      ...Object.values(WORDINGS).map(({ commands }) => commands.figures?.options.kind?.choices?.[kind] ?? ''),
    ].some((word) => fold(word).text === fold(typed).text),
  ) ?? null;

/** Figures as a list with their quotes behind it, or what has none. */
export async function figuresReply(
  request: Request,
  title: string,
  items: readonly FigureItem[],
  file: Export | null,
  { library, wording }: Pick<Context, 'library' | 'wording'>,
): Promise<Reply> {
  const quotes = distinct(items.flatMap(({ figure, belongs }) => [figure, ...belongs]).map(({ quote }) => quote));
  if (quotes.length === 0) return nothingOf('figures', request, wording);
  const relations = related(library.figures);
  const page = readPage(request.options);
  const isDrawn = readFlag(request.options, 'chart') ?? false;
  const list = {
    title,
    items,
    relations,
    page,
    request: { ...request, options: keptFor(request.options, isDrawn) },
    file,
    illustration: isDrawn ? await illustrateFigures(figuresOnPage(items, page), wording) : null,
  };
  return { answer: { kind: 'quoted', quotes, span: null }, message: figureListMessage(list, wording) };
}

/** What a page turned asks for again: its file is there already, its picture is another. */
const keptFor = (options: Options, isDrawn: boolean): Options => ({
  ...Object.fromEntries(Object.entries(options).filter(([name]) => KEPT.includes(name))),
  ...(isDrawn ? { chart: true } : {}),
});

/** Each quote once. */
export const distinct = (quotes: readonly Quote[]): Quote[] => [
  ...new Map(quotes.map((quote) => [referenceOf(quote), quote])).values(),
];

export function nothingOf(what: 'figures' | 'date', request: Request, wording: Wording): Reply {
  const name = readOptionalText(request.options, 'topic') ?? '';
  const answer: Answer = { kind: 'nothing_found', missing: { what, name }, nearest: [] };
  return { answer, message: nothingFoundMessage(answer, request, wording) };
}
