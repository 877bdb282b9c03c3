import { codePoints, utf8Bytes } from '../../text/length.ts';
import { attachmentUrl } from '../fit/attachment.ts';
import { LIMITS } from '../fit/limits.ts';
import { roomBeside } from '../fit/measure.ts';
import type { Attachment, Component, PictureDisplay } from '../message.ts';
import { display, line } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** A drawn picture, and what it shows: one text a value. */
export interface Picture {
  readonly file: Attachment;
  readonly values: readonly string[];
}

/** The place of a picture in a message that holds these components as well: its description is as long as fits. */
export function pictureDisplay(
  { file, values }: Picture,
  beside: readonly Component[],
  wording: Wording,
): PictureDisplay {
  const { name } = file;
  const room = roomBeside(beside).bytes - utf8Bytes(attachmentUrl(name));
  return { kind: 'picture', name, description: altText(values, room, wording) };
}

/** The values in order, within Discord's limit and the bytes left; what does not fit is counted. */
export function altText(values: readonly string[], bytes: number, wording: Wording): string {
  const texts = values.map((_, index) => {
    const left = values.length - index - 1;
    const shown = values.slice(0, index + 1).join(wording.chart.between);
    return left === 0 ? shown : shown + wording.chart.between + wording.chart.more(left);
  });
  const fits = (text: string) => codePoints(text) <= LIMITS.fileDescription && utf8Bytes(text) <= bytes;
  return texts.findLast(fits) ?? wording.chart.more(values.length);
}

/** What was asked to be drawn: the picture, or none; and what is to be said of it. */
export interface Illustration {
  readonly picture: Picture | null;
  readonly note: string | null;
}

/** The illustration, if any was asked for, between the head of a message and its body; files of the body come after it. */
export function illustrated(
  head: readonly Component[],
  illustration: Illustration | null,
  body: readonly Component[],
  wording: Wording,
): { components: Component[]; files?: Attachment[] } {
  const { picture = null, note = null } = illustration ?? {};
  const notes: Component[] = note === null ? [] : [display(line('small', note))];
  if (!picture) return { components: [...head, ...notes, ...body] };
  const shown = pictureDisplay(picture, [...head, ...notes, ...body], wording);
  return { components: [...head, shown, ...notes, ...body], files: [picture.file] };
}
