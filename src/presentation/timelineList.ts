import type { TimelineEntry } from '../answer/timeline.ts';
import type { Figure } from '../report/figures/figure.ts';
import { Quote } from '../report/quote.ts';
import { ACCENT } from './accent.ts';
import { dateName } from './dateName.ts';
import { numberWords } from './figureLine.ts';
import type { Component, Inline, Line, Message } from './message.ts';
import { turning } from './pages.ts';
import { clampPage } from './paging.ts';
import { type Illustration, illustrated } from './picture.ts';
import { questionDisplay } from './question.ts';
import { display, line, nameOf, SEPARATOR, sourceDisplay, strong } from './quotation.ts';
import { quoteSelect } from './quoteSelect.ts';
import type { Request } from './request.ts';
import { subjectWords } from './subjectWords.ts';
import type { Wording } from './wording/zhCN.ts';

const ENTRIES_PER_PAGE = 14;
const AFTER_SYMBOL = /^\s*[号號]\s*(?:决议|決議)/u;

export interface TimelineList {
  readonly topic: string | null;
  /** Never empty. */
  readonly entries: readonly TimelineEntry[];
  readonly page: number;
  readonly request: Request;
  /** Of the entries of this page. */
  readonly illustration: Illustration;
}

/** What of the timeline stands on a page, counted from 1; the nearest page where there is none such. */
export function entriesOnPage(entries: readonly TimelineEntry[], page: number): readonly TimelineEntry[] {
  const from = (clampPage(page, pagesOf(entries)) - 1) * ENTRIES_PER_PAGE;
  return entries.slice(from, from + ENTRIES_PER_PAGE);
}

const pagesOf = ({ length }: readonly TimelineEntry[]): number => Math.ceil(length / ENTRIES_PER_PAGE);

/** The picture, and the same dates one line each; a select shows the quote of any. */
export function timelineMessage(list: TimelineList, wording: Wording): Message {
  const { topic, entries, request, illustration } = list;
  const shown = entriesOnPage(entries, list.page);
  const figures = shown.flatMap((entry) => ('figure' in entry ? [entry.figure] : []));
  const documents = shown.map((entry) => ('figure' in entry ? entry.figure.quote.paragraph.document : entry.document));
  const head = [
    ...(topic === null ? [] : [questionDisplay(topic)]),
    display(line('heading', wording.timeline.title(topic, entries.length))),
  ];
  const body: Component[] = [
    display(...shown.map((entry) => entryLine(entry, wording))),
    SEPARATOR,
    ...(figures.length > 0 ? [quoteSelect(figures, wording)] : []),
    ...turning(request, clampPage(list.page, pagesOf(entries)), pagesOf(entries), wording),
    ...[...new Set(documents)].map((document) => sourceDisplay(document, wording)),
  ];
  return { accent: ACCENT.quoted, ...illustrated(head, illustration, body, wording) };
}

function entryLine(entry: TimelineEntry, wording: Wording): Line {
  const date = strong(dateName(entry.date, wording));
  if (!('figure' in entry)) return line('item', date, ` ${wording.timeline[entry.kind]} · ${entry.document.symbol}`);
  const { figure, kind } = entry;
  const marked = kind === 'deadline' ? ` ◆ ${wording.timeline.deadline} ·` : '';
  const place = nameOf(figure.quote.paragraph, wording);
  return line('item', date, `${marked} `, ...printedNumber(figure), `${subjectWords(figure)} · `, place);
}

/** A date is named already; of a resolution or a number, its words. */
const printedNumber = (figure: Figure): Inline[] =>
  isDate(figure)
    ? []
    : [
        { kind: 'quote', quote: printedWords(figure) },
        { kind: 'text', text: ' ' },
      ];

/** What a date dates, in the words of the report. */
export const datedWords = (figure: Figure): string =>
  isDate(figure) ? subjectWords(figure) : `${printedWords(figure).text.trim()} ${subjectWords(figure)}`;

/** `第 2086(2013) 号决议`, not its number alone. */
function printedWords(figure: Figure): Quote {
  const { start, end, paragraph } = numberWords(figure);
  const after = figure.kind === 'resolution' ? AFTER_SYMBOL.exec(paragraph.text.slice(end))?.[0].length : 0;
  return Quote.cut(paragraph, { start, end: end + (after ?? 0) });
}

const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'deadline';
