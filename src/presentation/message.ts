import type { DocumentInfo } from '../report/documentInfo.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import type { Quote } from '../report/quote.ts';
import type { Span } from '../text/span.ts';

/** Edge colour of each kind of reply, as 0xRRGGBB; for quotes Pantone 279, the blue of the United Nations emblem. */
export const ACCENT = {
  quoted: 0x418fde,
  nothingFound: 0xb7791f,
  text: 0x6b7280,
  error: 0xc53030,
} as const;

/** A reply in the structure of Discord's Components V2, without markup: each edge adds its own (markdown, terminal). */
export interface Message {
  /** One of ACCENT. */
  readonly accent: number;
  readonly components: readonly Component[];
  /** Each is shown only where a component names it. */
  readonly files?: readonly Attachment[];
  /** Shown to the asker alone. */
  readonly ephemeral?: boolean;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** A string is sent as UTF-8, without a byte order mark unless it begins with one. */
  readonly content: string | Uint8Array;
}

/** What a person asks for, by slash command, button or typed line. */
export interface Request {
  readonly command: string;
  readonly options: Options;
}

export type Options = Readonly<Record<string, string | number | boolean>>;

export type Component =
  | TextDisplay
  | ActionRow
  | { readonly kind: 'separator' }
  | { readonly kind: 'file'; readonly name: string }
  /** The description is for people who cannot see the picture. */
  | { readonly kind: 'picture'; readonly name: string; readonly description: string };

export interface TextDisplay {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  /** Discord's component id, by which a button finds the text in its message. */
  readonly id?: number;
}

/** Up to five buttons, or one select alone. */
export interface ActionRow {
  readonly kind: 'row';
  readonly controls: readonly (Button | Link | Select)[];
}

export interface Button {
  readonly kind: 'button';
  readonly label: string;
  readonly request: Request;
  readonly disabled?: boolean;
}

export interface Link {
  readonly kind: 'link';
  readonly label: string;
  readonly url: string;
}

export interface Select {
  readonly kind: 'select';
  readonly placeholder: string;
  /** The request of a choice: its value becomes the option named `fills`. */
  readonly request: Request;
  readonly fills: string;
  readonly choices: readonly Choice[];
  /** Several can be chosen; otherwise exactly one. */
  readonly several?: boolean;
}

/** A window with one line to fill in, which only that person sees. */
export interface Form {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** The request of what is filled in: it becomes the option named `fills`. */
  readonly request: Request;
  readonly fills: string;
  /** In code points; it may also stay empty. */
  readonly longest: number;
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly selected?: boolean;
}

export interface Line {
  /** `code` is a block shown and copied as it is; `inner` is an item below another item. */
  readonly style: 'title' | 'heading' | 'body' | 'quote' | 'item' | 'inner' | 'small' | 'code';
  readonly parts: readonly Inline[];
}

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: boolean;
      readonly struck?: boolean;
      /** The document, paragraph or quote that the text names; it becomes a link if the report pages have an address. */
      readonly names?: { readonly document: DocumentInfo; readonly paragraph?: ParagraphId; readonly quote?: Quote };
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** The report's own words; the span, in offsets of the paragraph, is bold. */
  | { readonly kind: 'quote'; readonly quote: Quote; readonly strong?: Span };
