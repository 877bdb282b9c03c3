import { citation, citedBy, officialUrl } from '../../report/citation.ts';
import type { Quote } from '../../report/quote.ts';
import { type Apa, apaInText } from '../citations/apa.ts';
import { bibtex, citedDate, gbt7714 } from '../citations/styles.ts';
import { referenceOf } from '../controls/quoteReference.ts';
import { splitQuote } from '../fit/splitQuote.ts';
import { toMarkdown } from '../markdown/markdown.ts';
import { ACCENT, type Line, type Message } from '../message.ts';
import { pageMessage } from '../quotes/pages.ts';
import { display, line, plain, sicNotes, sourceDisplay, strong } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** A quote up to this size fits beside all other forms of its citation. */
const QUOTE_BUDGET = { bytes: 5000, codePoints: 1800 };

/** The citation in every form, each in a block that one tap copies. */
export function citationFormsMessage(quote: Quote, today: Date, apa: Apa, page: number, wording: Wording): Message {
  const { document } = quote.paragraph;
  const { cite, dated } = wording.sharing;
  const date = citedDate(document);
  const head = display(line('heading', cite), ...(date?.reissued ? [line('small', dated(date.iso))] : []));
  const items = citationForms(quote, today, apa, wording).map(([label, text]) => [
    line('body', strong(label)),
    line('code', text),
  ]);
  const request = { command: 'cite', options: { quotes: referenceOf(quote) } };
  const foot = [sourceDisplay(document, wording)];
  return pageMessage({ accent: ACCENT.text, head: [head], items, foot, perPage: items.length, page, request }, wording);
}

/** Label and text of each form; the Markdown of a long quote is in parts. */
export function citationForms(quote: Quote, today: Date, apa: Apa, wording: Wording): [label: string, text: string][] {
  const cited = citedBy(quote);
  const { document, id } = cited;
  const { forms } = wording.sharing;
  return [
    [forms.unZh, citation(cited, 'zh-Hans')],
    [forms.unEn, citation(cited, 'en')],
    [forms.gbt, gbt7714(cited, today)],
    [forms.apa, apa.reference],
    [forms.apaInText, apaInText(apa, id)],
    [forms.bibtex, bibtex(document, id)],
    ...splitQuote(quote, QUOTE_BUDGET).map((part): [string, string] => [forms.markdown, markdownQuote(part, wording)]),
  ];
}

/** A block quote: the words, the source errors that they show, and a link to the document. */
function markdownQuote(quote: Quote, wording: Wording): string {
  const cited = citedBy(quote);
  const [name, url] = [citation(cited, wording.language), officialUrl(cited.document)];
  const lines: Line[] = [
    { style: 'quote', parts: [plain(wording.open), { kind: 'quote', quote }, plain(wording.close)] },
    ...sicNotes(quote, wording).map((note) => line('quote', note)),
    line('quote', ''),
    line('quote', '— ', url === null ? name : { kind: 'link', text: name, url }),
  ];
  return toMarkdown(lines);
}
