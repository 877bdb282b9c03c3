import { readMultiplicative } from '../../report/articleId.ts';
import { readNumeral } from '../../text/numbers/numerals.ts';

/** The number that a paragraph begins with. */
export interface ParagraphLabel {
  readonly number: number;
  /** 2 for 15 bis and 15之二, 0 for 15. */
  readonly bis: number;
  /** Characters of it and of what parts it from the text. */
  readonly length: number;
}

/** `1. `, `1．`, `1、`, `15 bis. `, `15之二、`; 3.25 is no label. */
const LABEL =
  /^(?<number>\d{1,4})(?: ?(?<word>bis|ter|quater|quinquies)| ?之(?<counted>[二三四五]))?(?:[.．](?!\d)|、)\s*(?=\S)/iu;

export function paragraphLabel(text: string): ParagraphLabel | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const { number, word = '', counted } = match.groups ?? {};
  const bis = counted ? (readNumeral(counted) ?? 0) : readMultiplicative(word);
  return { number: Number(number), bis, length: match[0].length };
}
