import type { Library } from '../../../search/library.ts';
import { unfold } from '../../../text/fold.ts';
import { placesOf } from '../../../text/span.ts';
import { foldPrint } from '../facts/likePrint.ts';

/** This many characters before a footnote mark identify its place. */
const BEFORE = 4;
/** A printed footnote mark, which folding removes. */
const MARK = '¹';

/** Restores footnote marks that a copy turned into digits (科索沃1, 科索沃[1]). The length stays the same. */
export function withFootnoteMarks(text: string, { passages }: Library): string {
  const folded = foldPrint(text);
  let marked = text;
  for (const { paragraph } of passages) {
    for (const { id, at } of paragraph.footnotes) {
      const before = foldPrint(paragraph.text.slice(0, at)).text.slice(-BEFORE);
      const [after = ''] = foldPrint(paragraph.text.slice(at)).text;
      const digits = id.slice('fn'.length);
      for (const mark of [digits, `[${digits}]`, `(${digits})`]) {
        for (const { start, end } of placesOf(before + mark, folded.text)) {
          // 科索沃1名 is a count. After a mark stands the printed text, or no word.
          if (!folded.text.startsWith(after, end) && /^\.?[\p{L}\p{N}]/u.test(folded.text.slice(end))) continue;
          const raw = unfold(folded, start + before.length, end);
          marked = marked.slice(0, raw.start) + MARK.repeat(raw.end - raw.start) + marked.slice(raw.end);
        }
      }
    }
  }
  return marked;
}
