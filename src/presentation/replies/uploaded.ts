import { citation, citedBy } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import { summaryOf } from '../../report/documentSummary.ts';
import type { Quote } from '../../report/quote.ts';
import { shortened } from '../fit/shortened.ts';
import { splitQuote } from '../fit/splitQuote.ts';
import { ACCENT, type Component, type Line, type Message, type Request } from '../message.ts';
import { button, display, line, plain, row, SEPARATOR } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';
import { documentItem, kindAndDate } from './documentList.ts';

/** So that three samples and all warnings fit in one message. */
const SAMPLE = { bytes: 1200, codePoints: 500 };
const WARNINGS = 5;
const LONGEST_WARNING = 200;

interface Uploaded {
  readonly document: Document;
  readonly warnings: readonly string[];
}

/** What was read in a file that is not yet added. The link is where the button finds the file again. */
export const previewMessage = (
  { url, request, ...uploaded }: Uploaded & { readonly url: string; readonly request: Request },
  wording: Wording,
): Message => ({
  accent: ACCENT.text,
  components: [
    ...uploadedComponents(wording.adding.preview, uploaded, wording),
    row(button(wording.adding.add, request), { kind: 'link', label: wording.adding.file, url }),
  ],
});

/** The same of a file that was added. */
export const addedMessage = (uploaded: Uploaded, wording: Wording): Message => ({
  accent: ACCENT.text,
  components: [
    ...uploadedComponents(wording.adding.added, uploaded, wording),
    display(line('small', wording.adding.soon)),
  ],
});

/** What the document is, what it holds, what to look at, and three quotes of it. */
function uploadedComponents(title: string, { document, warnings }: Uploaded, wording: Wording): Component[] {
  const { adding, described } = wording;
  const { sections, footnotes, samples } = summaryOf(document);
  const counts = [described.sections(sections), adding.footnotes(footnotes)];
  const more = warnings.length - WARNINGS;
  const warned = [
    ...warnings.slice(0, WARNINGS).map((warning) => adding.warning(shortened(warning, LONGEST_WARNING))),
    ...(more > 0 ? [adding.moreWarnings(more)] : []),
  ];
  return [
    display(line('heading', title)),
    display(
      ...documentItem(document, wording),
      line('small', [kindAndDate(document, wording), ...counts].join(' · ')),
      ...warned.map((warning) => line('item', warning)),
    ),
    ...(samples.length > 0 ? [SEPARATOR, display(...samples.map((sample) => sampleLine(sample, wording)))] : []),
    SEPARATOR,
  ];
}

/** Not as a quote of an answer: its buttons would lead into a library that does not yet hold it. */
function sampleLine(sample: Quote, { open, close, sharing, language }: Wording): Line {
  const [first = sample, ...rest] = splitQuote(sample, SAMPLE);
  const cut = rest.length > 0 ? [plain(sharing.gap)] : [];
  return {
    style: 'item',
    parts: [
      plain(open),
      { kind: 'quote', quote: first },
      plain(close),
      ...cut,
      plain(` — ${citation(citedBy(sample), language)}`),
    ],
  };
}
