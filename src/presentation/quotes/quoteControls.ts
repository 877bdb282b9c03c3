import { officialUrl } from '../../report/citation.ts';
import type { Document } from '../../report/document.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import type { Quote } from '../../report/quote.ts';
import { quoteUrl } from '../../report/readerUrl.ts';
import { referenceOf } from '../controls/quoteReference.ts';
import { faults } from '../fit/faults.ts';
import { LIMITS } from '../fit/limits.ts';
import type { ActionRow, Button, Component, Link, Message, Request } from '../message.ts';
import type { Wording } from '../wording/zhCN.ts';
import { button, row } from './quotation.ts';
import { quoteSelect } from './quoteSelect.ts';

/** The controls that a message offers beside its quotes. */
export interface Offer {
  /** Buttons that post one quote. */
  readonly share: boolean;
  /** The select that posts several. */
  readonly expand: boolean;
  /** The request of the button that deletes the message; null for no such button. */
  readonly remove: Request | null;
  /** Address of the report pages, for links to them, if there is one. */
  readonly publicUrl?: string | undefined;
  /** The paragraph in the other language, if it is held in it (`parallelOf`). */
  readonly parallelOf?: (paragraph: Paragraph) => Paragraph | null;
  /** The documents that these pages show. */
  readonly documents?: readonly Document[];
}

/** The request to delete an answer, with the asker's id (at most 20 digits) if known. */
export const removal = (asker: string | null): Request => ({ command: 'remove', options: asker ? { asker } : {} });

/** No message needs more room than with this offer. */
export const WHOLE_OFFER: Offer = {
  share: true,
  expand: true,
  remove: removal('9'.repeat(20)),
  publicUrl: 'https://reports.example',
};

/** Adds the controls of the quotes. If not all fit, it adds fewer: the message's own words come first. */
export function withControls(message: Message, offer: Offer, wording: Wording): Message {
  const { components } = message;
  const fullest = [
    controlled(components, offer, wording),
    controlled(components, { ...offer, expand: false }, wording),
    [...components, ...rowOf(footControls([], offer, wording))],
  ];
  return fullest.map((each) => ({ ...message, components: each })).find((each) => faults(each).length === 0) ?? message;
}

/** A row of buttons under each quote and one at the foot for all; a single quote has both in one row. */
export function controlled(components: readonly Component[], offer: Offer, wording: Wording): Component[] {
  const quotes = components.flatMap((component) => quoteIn(component) ?? []);
  const foot = footControls(quotes, offer, wording);
  const [only, ...others] = quotes.map((quote) => quoteControls(quote, offer, wording));
  const isOneRow = only !== undefined && others.length === 0 && only.length + foot.length <= LIMITS.buttons;
  const rows = components.flatMap((component): Component[] => {
    const quote = quoteIn(component);
    if (!quote) return [component];
    return [component, ...rowOf([...quoteControls(quote, offer, wording), ...(isOneRow ? foot : [])])];
  });
  const several = offer.expand && quotes.length > 1 ? [expansion(quotes, wording)] : [];
  return [...rows, ...several, ...rowOf(isOneRow ? [] : foot)];
}

/** The quote in quotation marks in a text; null if there is none, as in a list of figures. */
function quoteIn(component: Component): Quote | null {
  const lines = component.kind === 'text' ? component.lines.filter(({ style }) => style === 'quote') : [];
  const part = lines.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'quote');
  return part?.kind === 'quote' ? part.quote : null;
}

const rowOf = (controls: ActionRow['controls']): ActionRow[] => (controls.length > 0 ? [row(...controls)] : []);

/** A language calls itself by its own name, for those who read it. */
const ENGLISH = 'English';
const CHINESE = '中文';

function quoteControls(quote: Quote, { share, parallelOf }: Offer, { sharing }: Wording): Button[] {
  const to = (label: string, command: string): Button =>
    button(label, { command, options: { quotes: referenceOf(quote) } });
  const shared = share ? [to(sharing.share, 'share')] : [];
  const other = parallelOf?.(quote.paragraph)?.document.language;
  const parallel = other ? [to(other === 'en' ? ENGLISH : CHINESE, 'parallel')] : [];
  return [to(sharing.context, 'context'), to(sharing.cite, 'cite'), ...parallel, ...shared];
}

/** The select that posts several quotes as one excerpt. */
const expansion = (quotes: readonly Quote[], wording: Wording): ActionRow =>
  quoteSelect(
    quotes.map((place) => ({ place, words: place.text.replaceAll(/\s+/gu, ' ') })),
    wording,
    { placeholder: wording.sharing.expand, request: { command: 'share', options: {} }, fills: 'quotes', several: true },
  );

/** Links to the quoted documents, as many as fit in a row, and the button that deletes the message. */
function footControls(
  quotes: readonly Quote[],
  offer: Offer,
  { sharing, fullText, reader }: Wording,
): (Button | Link)[] {
  const documents = quotes.map(({ paragraph }) => paragraph.document);
  const firsts = quotes.filter(({ paragraph }, index) => documents.indexOf(paragraph.document) === index);
  const links = firsts.flatMap((quote) => [
    ...linkTo(fullText, officialUrl(quote.paragraph.document)),
    ...linkTo(reader.open, offer.publicUrl ? quoteUrl(offer.publicUrl, quote, offer.documents ?? []) : null),
  ]);
  const remove = offer.remove ? [button(sharing.remove, offer.remove)] : [];
  return [...links.slice(0, LIMITS.buttons - 1), ...remove];
}

const linkTo = (label: string, url: string | null): Link[] => (url === null ? [] : [{ kind: 'link', label, url }]);
