import { type Folded, fold } from '../../../text/fold.ts';

/** Marks with one meaning in several scripts and widths: 「安全」 is “安全”, a half-width text ends in `.`. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...Array.from("“”„‟«»‘’‚‛「」『』﹁﹂﹃﹄〝〞〟'", (mark) => [mark, '"'] as const),
  ...Array.from('。｡', (mark) => [mark, '.'] as const),
  ...Array.from('•‧・', (mark) => [mark, '·'] as const),
  ['〔', '['],
  ['〕', ']'],
]);

/** `fold`, with equal quotation marks and dashes, so that faithful copies of one print are equal. */
export function foldPrint(raw: string): Folded {
  const folded = fold(raw);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < folded.text.length; at++) {
    const unit = folded.text[at] as string;
    // A dash may be typed as two.
    if (unit === '-' && text.endsWith('-')) continue;
    text += SAME.get(unit) ?? unit;
    starts.push(folded.starts[at] as number);
    ends.push(folded.ends[at] as number);
  }
  starts.push(raw.length);
  return { text, starts, ends };
}
