import { codePoints } from '../../text/length.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The first words up to `most` code points, then `…`; if the first word is too long, its first characters. */
export function shortened(text: string, most: number): string {
  if (codePoints(text) <= most) return text;
  // Only what can be kept is cut into words: the segmenter reads a whole run of Chinese at once.
  const head = [...text].slice(0, most);
  let kept = '';
  for (const { segment } of WORDS.segment(head.join(''))) {
    if (codePoints(kept) + codePoints(segment) >= most) break;
    kept += segment;
  }
  return `${kept.trimEnd() || head.slice(0, -1).join('')}…`;
}
