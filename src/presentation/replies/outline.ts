import type { OutlineEntry } from '../../answer/lookup/outline.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Quote } from '../../report/quote.ts';
import { LIMITS } from '../fit/limits.ts';
import { shortened } from '../fit/shortened.ts';
import { ACCENT, type ActionRow, type Line, type Message } from '../message.ts';
import { pageMessage, quoteItems } from '../quotes/pages.ts';
import { button, display, line, row, sourceDisplay } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** One line per section, each selectable. */
export function outlineMessage(document: DocumentInfo, entries: readonly OutlineEntry[], wording: Wording): Message {
  const title = line('heading', wording.outline);
  const lines = entries.map((entry) => contentsLine(entry, wording));
  const sections = entries.length > 0 ? [sectionSelect(entries, null, wording)] : [];
  const nothing = entries.length > 0 ? [] : [line('body', wording.noSections)];
  return {
    accent: ACCENT.text,
    components: [display(title, ...lines, ...nothing), ...sections, sourceDisplay(document, wording)],
  };
}

/** The paragraphs of a section with their first sentences, in pages. */
export function sectionMessage(
  document: DocumentInfo,
  entries: readonly OutlineEntry[],
  chosen: { readonly section: OutlineEntry; readonly quotes: readonly Quote[]; readonly page: number },
  wording: Wording,
): Message {
  const { numeral, heading } = chosen.section.section;
  const back = button(wording.backToOutline, { command: 'outline', options: {} });
  return pageMessage(
    {
      head: [display(line('heading', heading))],
      items: chosen.quotes.flatMap((quote) => quoteItems(quote, wording)),
      foot: [sectionSelect(entries, numeral, wording), row(back), sourceDisplay(document, wording)],
      page: chosen.page,
      request: { command: 'outline', options: { section: numeral } },
    },
    wording,
  );
}

function contentsLine({ section, paragraphs }: OutlineEntry, wording: Wording): Line {
  const range = paragraphRange(paragraphs, wording);
  return line(section.parent ? 'inner' : 'item', section.heading, range ? ` · ${range}` : '');
}

/** Discord takes at most 25 options; sections after them can still be typed: `/outline 五`. */
function sectionSelect(entries: readonly OutlineEntry[], selected: string | null, wording: Wording): ActionRow {
  // A speaker has many turns, and each section an A: what is chosen twice over is the first.
  const numerals = new Map(entries.toReversed().map((entry) => [entry.section.numeral, entry] as const));
  const distinct = entries.filter((entry) => numerals.get(entry.section.numeral) === entry);
  const choices = distinct.slice(0, LIMITS.options).map(({ section }) => ({
    label: shortened(section.heading, LIMITS.optionLabel),
    value: section.numeral,
    selected: section.numeral === selected,
  }));
  const request = { command: 'outline', options: {} };
  return row({ kind: 'select', placeholder: wording.chooseSection, request, fills: 'section', choices });
}

/** From the first numbered paragraph to the last; '' if there is none. */
export function paragraphRange(paragraphs: OutlineEntry['paragraphs'], wording: Wording): string {
  const numbers = paragraphs.map(({ id }) => id).filter((id) => typeof id === 'number');
  const [first] = numbers;
  const last = numbers.at(-1);
  return first === undefined || last === undefined ? '' : wording.paragraphs(first, last);
}
