import { FormatError } from '../extract.ts';
import type { Page } from './page.ts';

/** What stands for letters that a font does not name: they are printed, and nobody can say what they are. */
const UNNAMED = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\ufffd]/u;

/** Throws a FormatError where pages print no text, or letters that cannot be read: no text is better than half of one. */
export function checkPages(pages: readonly Page[]): void {
  const empty = pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number);
  if (empty.length === pages.length) throw new FormatError('No page holds text: the file is a scan, or empty');
  if (empty.length > 0) throw new FormatError(`Pages without text, perhaps scans: ${listOf(empty)}`);
  for (const { number, pieces } of pages) {
    for (const { text } of pieces) {
      const [letter] = UNNAMED.exec(text) ?? [];
      if (letter) throw new FormatError(`Page ${number} prints letters that its font does not name: ${codeOf(letter)}`);
    }
  }
}

const codeOf = (letter: string): string => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** The first pages of a list, each once; a file may have a thousand. */
export function listOf(pages: readonly number[]): string {
  const all = [...new Set(pages)];
  return [...all.slice(0, 10), ...(all.length > 10 ? ['…'] : [])].join(', ');
}
