import type { DatedOccasion, TimelineEntry } from '../../answer/lookup/timeline.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import { type Illustration, illustrated } from '../figures/picture.ts';
import { clampPage } from '../fit/paging.ts';
import { shortened } from '../fit/shortened.ts';
import { questionDisplay } from '../markdown/question.ts';
import { ACCENT, type Component, type Line, type Message, type Request } from '../message.ts';
import { turning } from '../quotes/pages.ts';
import { display, line, placed, placeNames, SEPARATOR, sicNotes, sourceDisplay, strong } from '../quotes/quotation.ts';
import { quoteSelect } from '../quotes/quoteSelect.ts';
import { dateName } from '../wording/dateName.ts';
import type { Wording } from '../wording/zhCN.ts';

const ENTRIES_PER_PAGE = 12;
/** Code points of an entry's words; most clauses that say what happens are shorter. */
const MOST = 90;

export interface TimelineList {
  readonly topic: string | null;
  /** Never empty. */
  readonly entries: readonly TimelineEntry[];
  readonly page: number;
  readonly request: Request;
  readonly illustration: Illustration;
}

/** The entries of a page, counted from 1; of the nearest page if it does not exist. */
export function entriesOnPage(entries: readonly TimelineEntry[], page: number): readonly TimelineEntry[] {
  const from = (clampPage(page, pagesOf(entries)) - 1) * ENTRIES_PER_PAGE;
  return entries.slice(from, from + ENTRIES_PER_PAGE);
}

const pagesOf = ({ length }: readonly TimelineEntry[]): number => Math.ceil(length / ENTRIES_PER_PAGE);

/** The picture, and the same dates on one line each; a select shows the quote of one. */
export function timelineMessage(list: TimelineList, wording: Wording): Message {
  const { topic, entries, request, illustration } = list;
  const shown = entriesOnPage(entries, list.page);
  const dated = shown.filter(isDated);
  const nameOf = placeNames(
    entries.filter(isDated).map(({ occasion }) => occasion.quote.paragraph),
    wording,
  );
  const head = [
    ...(topic === null ? [] : [questionDisplay(topic)]),
    display(line('heading', wording.timeline.title(topic, entries.length))),
  ];
  const body: Component[] = [
    display(...shown.map((entry) => entryLine(entry, nameOf, wording))),
    SEPARATOR,
    ...(dated.length > 0 ? [quoteSelect(dated.map(choiceOf), wording)] : []),
    ...turning(request, clampPage(list.page, pagesOf(entries)), pagesOf(entries), wording),
    ...[...new Set(shown.map(documentOf))].map((document) => sourceDisplay(document, wording)),
  ];
  return { accent: ACCENT.quoted, ...illustrated(head, illustration, body, wording) };
}

export const isDated = (entry: TimelineEntry): entry is DatedOccasion => 'occasion' in entry;

const documentOf = (entry: TimelineEntry): DocumentInfo =>
  isDated(entry) ? entry.occasion.quote.paragraph.document : entry.document;

const choiceOf = ({ occasion: { printed, words } }: DatedOccasion) => ({
  place: printed,
  words: `${printed.text} ${words.text}`,
});

function entryLine(entry: TimelineEntry, nameOf: ReturnType<typeof placeNames>, wording: Wording): Line {
  const date = strong(dateName(entry.date, wording));
  if (!isDated(entry)) return line('item', date, ` ${wording.timeline[entry.kind]} · ${entry.document.symbol}`);
  const { kind, words, quote } = entry.occasion;
  const mark = kind === 'deadline' ? ` ◆ ${wording.timeline.deadline} ·` : '';
  const noYear = entry.year === 'printed' ? '' : ` · ${wording.timeline.noYear}`;
  return line(
    'item',
    date,
    `${mark} ${occasionWords(entry)}${sicNotes(words, wording).join('')} · `,
    placed(quote.paragraph, nameOf(quote.paragraph)),
    noYear,
  );
}

/** What happens at an entry's date, in the words of the report. */
export const occasionWords = ({ occasion: { words } }: DatedOccasion): string => shortened(words.text, MOST);
