import { tablesIn } from '../../../text/tables/table.ts';
import type { Printed } from './printed.ts';

/** The row of a table, as printed, whose words a text has with other white space between them; null where there is none. */
export function rowLike(text: string, library: readonly Printed[]): string | null {
  const words = wordsOf(text);
  if (text.includes('\t') || !words.includes(' ')) return null;
  for (const { paragraph } of library) {
    for (const { rows } of tablesIn(paragraph.text)) {
      const row = rows.find(({ start, end }) => wordsOf(paragraph.text.slice(start, end)) === words);
      if (row) return paragraph.text.slice(row.start, row.end);
    }
  }
  return null;
}

const wordsOf = (text: string): string => text.trim().replace(/\s+/gu, ' ');
