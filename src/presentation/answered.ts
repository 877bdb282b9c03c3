import type { Answer, NothingFound, Quoted } from '../answer/answer.ts';
import type { Quote } from '../report/quote.ts';
import { ACCENT } from './accent.ts';
import type { Component, Message } from './message.ts';
import { headed, pageMessage, QUOTES_PER_PAGE, quoteItems } from './pages.ts';
import { questionDisplay } from './question.ts';
import { display, line, sourceDisplay } from './quotation.ts';
import type { Request } from './request.ts';
import type { Wording } from './wording/zhCN.ts';

/** The reply to a free question: the best quote among the sentences round it, its best sentence in bold, then the others. */
export function answeredMessage(answer: Answer, question: string, request: Request, wording: Wording): Message {
  const head = [questionDisplay(question)];
  if (answer.kind === 'nothing_found') return nothingFoundMessage(answer, request, wording, head);
  const page = Number(request.options.page);
  const [first, ...others] = answer.quotes as readonly [Quote, ...Quote[]];
  const items = [
    ...quoteItems(first, wording, answer.span ?? undefined),
    ...headed(
      wording.others,
      others.flatMap((quote) => quoteItems(quote, wording)),
    ),
  ];
  const foot = sources(answer, wording);
  return pageMessage({ accent: ACCENT.quoted, head, items, foot, perPage: QUOTES_PER_PAGE, page, request }, wording);
}

/** What the corpus does not hold, and the nearest paragraphs, called nearest. */
export function nothingFoundMessage(
  { missing, nearest }: NothingFound,
  request: Request,
  wording: Wording,
  head: readonly Component[] = [],
  help: readonly Component[] = [],
): Message {
  const said = display(line('body', wording.missing[missing.what](missing.name)));
  const items = headed(
    wording.nearest,
    nearest.flatMap((quote) => quoteItems(quote, wording)),
  );
  const foot = [...help, ...sources({ quotes: nearest }, wording)];
  const page = Number(request.options.page);
  return pageMessage(
    { accent: ACCENT.nothingFound, head: [...head, said], items, foot, perPage: QUOTES_PER_PAGE, page, request },
    wording,
  );
}

const sources = ({ quotes }: Pick<Quoted, 'quotes'>, wording: Wording): Component[] =>
  [...new Set(quotes.map(({ paragraph }) => paragraph.document))].map((document) => sourceDisplay(document, wording));
