import { codePoints } from '../../text/length.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The first words up to `most` code points, then `…`; if the first word is too long, its first characters. */
export function shortened(text: string, most: number): string {
  if (codePoints(text) <= most) return text;
  let kept = '';
  for (const { segment } of WORDS.segment(text)) {
    if (codePoints(kept) + codePoints(segment) >= most) break;
    kept += segment;
  }
  return `${kept.trimEnd() || [...text].slice(0, most - 1).join('')}…`;
}
