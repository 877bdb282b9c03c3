import { codePoints, utf8Bytes } from '../../text/length.ts';
import { attachmentUrl } from '../fit/attachment.ts';
import { LIMITS } from '../fit/limits.ts';
import { roomBeside } from '../fit/size.ts';
import type { Attachment, Component } from '../message.ts';
import { display, line } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** A drawn picture, with one text for each value. */
export interface Picture {
  readonly file: Attachment;
  readonly values: readonly string[];
}

/** The values in order, within Discord's limit and the bytes left; the rest is counted. */
export function altText(values: readonly string[], bytes: number, wording: Wording): string {
  const texts = values.map((_, index) => {
    const left = values.length - index - 1;
    const shown = values.slice(0, index + 1).join(wording.chart.between);
    return left === 0 ? shown : shown + wording.chart.between + wording.chart.more(left);
  });
  const fits = (text: string) => codePoints(text) <= LIMITS.fileDescription && utf8Bytes(text) <= bytes;
  return texts.findLast(fits) ?? wording.chart.more(values.length);
}

/** The picture asked for (null if none can be drawn), and a sentence about it. */
export interface Illustration {
  readonly picture: Picture | null;
  readonly note: string | null;
}

/** A message's components and files, with the illustration (null if not asked for) between head and body. */
export function illustrated(
  head: readonly Component[],
  illustration: Illustration | null,
  body: readonly Component[],
  wording: Wording,
): { components: Component[]; files?: Attachment[] } {
  const { picture = null, note = null } = illustration ?? {};
  const notes: Component[] = note === null ? [] : [display(line('small', note))];
  if (!picture) return { components: [...head, ...notes, ...body] };
  const { name } = picture.file;
  const room = roomBeside([...head, ...notes, ...body]).bytes - utf8Bytes(attachmentUrl(name));
  const shown: Component = { kind: 'picture', name, description: altText(picture.values, room, wording) };
  return { components: [...head, shown, ...notes, ...body], files: [picture.file] };
}
