import { officialUrl } from '../../report/citation.ts';
import type { Quote } from '../../report/quote.ts';
import { readerUrl } from '../../report/readerUrl.ts';
import { referenceOf } from '../controls/quoteReference.ts';
import { faults } from '../fit/faults.ts';
import { LIMITS } from '../fit/limits.ts';
import type { ActionRow, Button, Component, Link, Message } from '../message.ts';
import type { Request } from '../request.ts';
import type { Wording } from '../wording/zhCN.ts';
import { quoteSelect } from './quoteSelect.ts';

/** What a message offers beside its quotes. */
export interface Offer {
  /** Buttons that post one quote. */
  readonly share: boolean;
  /** The select that posts several. */
  readonly expand: boolean;
  /** What the button that takes the message away asks for; null for no such button. */
  readonly remove: Request | null;
  /** Where the pages of reports are, for links to them; nothing where they have no address. */
  readonly publicUrl?: string | undefined;
}

/** For whoever asked (their id, of 20 digits at most) and for moderators; null where nobody knows who asked. */
export const removal = (asker: string | null): Request => ({ command: 'remove', options: asker ? { asker } : {} });

/** Everything at once: no message needs more room. */
export const WHOLE_OFFER: Offer = {
  share: true,
  expand: true,
  remove: removal('9'.repeat(20)),
  publicUrl: 'https://reports.example',
};

/** The message with what can be done with its quotes, as far as it has room for it: what it says goes before. */
export function withControls(message: Message, offer: Offer, wording: Wording): Message {
  const { components } = message;
  const fullest = [
    controlled(components, offer, wording),
    controlled(components, { ...offer, expand: false }, wording),
    [...components, ...row(footControls([], offer, wording))],
  ];
  return fullest.map((each) => ({ ...message, components: each })).find((each) => faults(each).length === 0) ?? message;
}

/** A row of buttons under each quote, and at the foot what concerns them all; under one quote alone both in one row. */
export function controlled(components: readonly Component[], offer: Offer, wording: Wording): Component[] {
  const quotes = components.flatMap((component) => quoteIn(component) ?? []);
  const foot = footControls(quotes, offer, wording);
  const [only, ...others] = quotes.map((quote) => quoteControls(quote, offer, wording));
  const isOneRow = only !== undefined && others.length === 0 && only.length + foot.length <= LIMITS.buttons;
  const rows = components.flatMap((component): Component[] => {
    const quote = quoteIn(component);
    if (!quote) return [component];
    return [component, ...row([...quoteControls(quote, offer, wording), ...(isOneRow ? foot : [])])];
  });
  const several = offer.expand && quotes.length > 1 ? [expansion(quotes, wording)] : [];
  return [...rows, ...several, ...row(isOneRow ? [] : foot)];
}

/** The quote of a text, between its quotation marks; a figure in a list is none. */
function quoteIn(component: Component): Quote | null {
  const lines = component.kind === 'text' ? component.lines.filter(({ style }) => style === 'quote') : [];
  const part = lines.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'quote');
  return part?.kind === 'quote' ? part.quote : null;
}

const row = (controls: ActionRow['controls']): ActionRow[] => (controls.length > 0 ? [{ kind: 'row', controls }] : []);

function quoteControls(quote: Quote, { share }: Offer, { sharing }: Wording): Button[] {
  const to = (label: string, command: string): Button => ({
    kind: 'button',
    label,
    request: { command, options: { quotes: referenceOf(quote) } },
  });
  const shared = share ? [to(sharing.share, 'share')] : [];
  return [to(sharing.context, 'context'), to(sharing.cite, 'cite'), ...shared];
}

/** The select that posts several quotes as one excerpt. */
const expansion = (quotes: readonly Quote[], wording: Wording): ActionRow =>
  quoteSelect(
    quotes.map((place) => ({ place, words: place.text.replaceAll(/\s+/gu, ' ') })),
    wording,
    { placeholder: wording.sharing.expand, request: { command: 'share', options: {} }, fills: 'quotes', several: true },
  );

/** The full text of each document quoted, as many as fit into a row, and the button that takes the message away. */
function footControls(
  quotes: readonly Quote[],
  offer: Offer,
  { sharing, fullText, reader }: Wording,
): (Button | Link)[] {
  const firsts = quotes
    .map(({ paragraph }) => paragraph)
    .filter(({ document }, index, all) => all.findIndex((each) => each.document === document) === index);
  const links = firsts.flatMap(({ document, id }): Link[] => [
    { kind: 'link', label: fullText, url: officialUrl(document) },
    ...(offer.publicUrl
      ? [{ kind: 'link', label: reader.open, url: readerUrl(offer.publicUrl, document, id) } as const]
      : []),
  ]);
  const remove: Button[] = offer.remove ? [{ kind: 'button', label: sharing.remove, request: offer.remove }] : [];
  return [...links.slice(0, LIMITS.buttons - 1), ...remove];
}
