import type { Answer, NothingFound } from '../../answer/answer.ts';
import type { Quote } from '../../report/quote.ts';
import { ACCENT } from '../accent.ts';
import { clampPage } from '../fit/paging.ts';
import { questionDisplay } from '../markdown/question.ts';
import type { Component, Message } from '../message.ts';
import { quoteItems, turning } from '../quotes/pages.ts';
import { passageList } from '../quotes/passageList.ts';
import { display, line, SEPARATOR, sourcesOf } from '../quotes/quotation.ts';
import { beginning, type Tell } from '../quotes/telling.ts';
import type { Request } from '../request.ts';
import type { Wording } from '../wording/zhCN.ts';

/** Further passages on one page: a phone shows as many below the answer. */
const LISTED = 8;

/** An answer of this size fits beside a full list; a longer one, a whole paragraph asked for, is cut over pages. */
const ANSWER_BUDGET = { bytes: 4000, codePoints: 1600 };

/** The reply to a free question: the quote that answers, its short answer alone in bold; the others on one line each. */
export function answeredMessage(
  answer: Answer,
  question: string,
  request: Request,
  wording: Wording,
  tell: Tell,
): Message {
  const head = [questionDisplay(question)];
  if (answer.kind === 'nothing_found') return nothingFoundMessage(answer, request, wording, head, [], tell);
  const { quotes, span } = answer;
  const [first, ...others] = quotes as readonly [Quote, ...Quote[]];
  const parts = quoteItems(first, wording, span ?? undefined, ANSWER_BUDGET);
  const lists = chunk(others);
  const pages = Math.max(parts.length, lists.length);
  const page = clampPage(Number(request.options.page), pages);
  // What there is less of stays beside the rest of the other.
  const part = parts[Math.min(page, parts.length) - 1] ?? [];
  const listed = lists[Math.min(page, lists.length) - 1];
  const heading = line('small', wording.others);
  const list = listed && passageList({ heading, quotes: listed, all: quotes, tell }, wording);
  const components = [
    ...head,
    display(...part),
    ...(list ? [SEPARATOR, ...list] : []),
    ...turning(request, page, pages, wording),
    ...sourcesOf(quotes, wording),
  ];
  return { accent: ACCENT.quoted, components };
}

/** What the corpus does not hold, and the nearest paragraphs, called nearest. */
export function nothingFoundMessage(
  { missing, nearest }: NothingFound,
  request: Request,
  wording: Wording,
  head: readonly Component[] = [],
  help: readonly Component[] = [],
  tell: Tell = beginning,
): Message {
  const said = display(line('body', wording.missing[missing.what](missing.name)));
  const lists = chunk(nearest);
  const page = clampPage(Number(request.options.page), lists.length);
  const listed = lists[page - 1];
  const heading = line('heading', wording.nearest);
  const list = listed && passageList({ heading, quotes: listed, all: nearest, tell }, wording);
  const foot = [...turning(request, page, lists.length, wording), ...help, ...sourcesOf(nearest, wording)];
  const components = [
    ...head,
    said,
    ...(list ? [SEPARATOR, ...list] : []),
    ...(foot.length > 0 ? [...(list ? [] : [SEPARATOR]), ...foot] : []),
  ];
  return { accent: ACCENT.nothingFound, components };
}

const chunk = (quotes: readonly Quote[]): Quote[][] =>
  Array.from({ length: Math.ceil(quotes.length / LISTED) }, (_, page) =>
    quotes.slice(page * LISTED, (page + 1) * LISTED),
  );
