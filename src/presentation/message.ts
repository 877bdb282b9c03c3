import type { DocumentInfo } from '../report/documentInfo.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import type { Quote } from '../report/quote.ts';
import type { Span } from '../text/span.ts';
import type { Request } from './request.ts';

/**
 * A reply as Discord's Components V2 lay it out (container, text display, separator, action row), before any markup:
 * each edge writes it in its own (markdown, terminal).
 */
export interface Message {
  /** Colour of the container's edge, 0xRRGGBB. */
  readonly accent: number;
  readonly components: readonly Component[];
  /** Each is shown where a component names it, and only there. */
  readonly files?: readonly Attachment[];
  /** Shown to the asker alone. */
  readonly ephemeral?: boolean;
}

/** A file that is sent along. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** Text becomes UTF-8 as it stands; whoever wants a byte order mark begins it with one. */
  readonly content: string | Uint8Array;
  /** What the file holds, for those who cannot see it. */
  readonly description?: string;
}

export type Component = TextDisplay | Separator | ActionRow | FileDisplay | PictureDisplay;

export interface TextDisplay {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  /** Discord's component id, by which a button finds this text again in its own message. */
  readonly id?: number;
}

export interface Separator {
  readonly kind: 'separator';
}

/** The place of a file of the message, by which people download it. */
export interface FileDisplay {
  readonly kind: 'file';
  readonly name: string;
}

/** The place of a picture of the message, which is shown there. */
export interface PictureDisplay {
  readonly kind: 'picture';
  readonly name: string;
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
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
  /** What is asked when an option is chosen: its value becomes the option named `fills`. */
  readonly request: Request;
  readonly fills: string;
  readonly choices: readonly Choice[];
  /** Whether more than one can be chosen; else exactly one. */
  readonly several?: boolean;
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly selected?: boolean;
}

export interface Line {
  /** `code` is shown and copied as it stands, in a block of its own; `inner` is an item below another. */
  readonly style: 'title' | 'heading' | 'body' | 'quote' | 'item' | 'inner' | 'small' | 'code';
  readonly parts: readonly Inline[];
}

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: boolean;
      readonly struck?: boolean;
      /** What the text names; it becomes a link to it where the pages of reports have an address (`readerLinks`). */
      readonly names?: Named;
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** The report's own words; the span (offsets of the paragraph) is set off in bold. */
  | { readonly kind: 'quote'; readonly quote: Quote; readonly strong?: Span };

/** A document, or a paragraph of it. */
export interface Named {
  readonly document: DocumentInfo;
  readonly paragraph?: ParagraphId;
}
