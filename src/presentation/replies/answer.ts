import type { Answer, NothingFound } from '../../answer/answer.ts';
import type { Quote } from '../../report/quote.ts';
import { referencesOf } from '../controls/quoteReference.ts';
import { clampPage } from '../fit/paging.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Choice, type Component, type Line, type Message, type Request } from '../message.ts';
import { type ChooseLine, firstLine } from '../quotes/listLine.ts';
import { quoteItems, turning } from '../quotes/pages.ts';
import { display, line, placed, placeNames, SEPARATOR, sicNotes, sourcesOf } from '../quotes/quotation.ts';
import { quoteSelect } from '../quotes/quoteSelect.ts';
import type { Wording } from '../wording/zhCN.ts';

/** Further passages per page: as many as a phone shows below the answer. */
const LISTED = 8;

/** Maximum code points of all references together, so that a custom_id has room for a page. */
const REFERENCES = 70;

/** An answer up to this size fits beside a full list; a longer one (a whole paragraph) is split over pages. */
const ANSWER_BUDGET = { bytes: 4000, codePoints: 1600 };

/** The answering quote with its short answer in bold; other passages on one line each. */
export function answerMessage(
  answer: Answer,
  question: string,
  request: Request,
  wording: Wording,
  chooseLine: ChooseLine,
): Message {
  const head = [questionDisplay(question)];
  if (answer.kind === 'nothing_found') return nothingFoundMessage(answer, request, wording, { head, chooseLine });
  const { quotes, span } = answer;
  const [first, ...others] = quotes as readonly [Quote, ...Quote[]];
  const parts = quoteItems(first, wording, span ?? undefined, ANSWER_BUDGET);
  const pages = Math.max(parts.length, pagesOf(others));
  const page = clampPage(Number(request.options.page), pages);
  // If the answer has fewer pages than the list, or the reverse, its last page stays while the other goes on.
  const part = parts[Math.min(page, parts.length) - 1] ?? [];
  const passages = { heading: line('small', wording.others), quotes: others, all: quotes, chooseLine };
  const list = passageList(passages, Math.min(page, pagesOf(others)), wording);
  const components = [
    ...head,
    display(...part),
    ...list,
    ...turning(request, page, pages, wording),
    ...sourcesOf(quotes, wording),
  ];
  return { accent: ACCENT.quoted, components };
}

interface Beside {
  readonly head?: readonly Component[];
  /** Help for the person, below the nearest paragraphs. */
  readonly help?: readonly Component[];
  readonly chooseLine?: ChooseLine;
}

/** What the corpus does not hold, and the nearest paragraphs, labelled as nearest. */
export function nothingFoundMessage(
  { missing, nearest }: NothingFound,
  request: Request,
  wording: Wording,
  { head = [], help = [], chooseLine = firstLine }: Beside = {},
): Message {
  const page = clampPage(Number(request.options.page), pagesOf(nearest));
  const passages = { heading: line('heading', wording.nearest), quotes: nearest, all: nearest, chooseLine };
  const list = passageList(passages, page, wording);
  const foot = [...turning(request, page, pagesOf(nearest), wording), ...help, ...sourcesOf(nearest, wording)];
  const components = [
    ...head,
    display(line('body', wording.missing[missing.what](missing.name))),
    ...list,
    ...(foot.length > 0 ? [...(list.length > 0 ? [] : [SEPARATOR]), ...foot] : []),
  ];
  return { accent: ACCENT.nothingFound, components };
}

const pagesOf = ({ length }: readonly Quote[]): number => Math.ceil(length / LISTED);

export interface PassageList {
  readonly heading: Line;
  readonly quotes: readonly Quote[];
  /** Those that can be opened together. */
  readonly all: readonly Quote[];
  readonly chooseLine: ChooseLine;
}

/**
 * A page of a list, below a separator: a line for each passage, with paragraph number and chosen words, and a select
 * that opens one of them or all. Empty if the page has none.
 */
export function passageList(
  { heading, quotes, all, chooseLine }: PassageList,
  page: number,
  wording: Wording,
): Component[] {
  const nameOf = placeNames(
    all.map(({ paragraph }) => paragraph),
    wording,
  );
  const chosen = quotes.slice((page - 1) * LISTED, page * LISTED).map((quote) => ({ quote, ...chooseLine(quote) }));
  if (chosen.length === 0) return [];
  const lines = chosen.map(({ quote, piece, cutBefore, cutBehind }): Line => {
    const place = placed(quote.paragraph, nameOf(quote.paragraph), quote);
    const opening = ` ${cutBefore ? '…' : ''}${wording.open}`;
    const closing = `${wording.close}${cutBehind ? '…' : ''}${sicNotes(piece, wording).join('')}`;
    return line('small', place, opening, { kind: 'quote', quote: piece }, closing);
  });
  const choices = chosen.map(({ quote, piece }) => ({ place: quote, words: piece.text }));
  const select = { placeholder: wording.openPassage, further: openAll(all, wording) };
  return [SEPARATOR, display(heading, ...lines), quoteSelect(choices, wording, select)];
}

/** The choice that opens all, so that several can be shared as one excerpt; none if they do not fit a custom_id. */
function openAll(quotes: readonly Quote[], wording: Wording): Choice[] {
  const value = referencesOf(quotes);
  return quotes.length > 1 && value.length <= REFERENCES ? [{ label: wording.openAll, value }] : [];
}
