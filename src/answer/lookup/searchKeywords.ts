import type { Quote } from '../../report/quote.ts';
import type { Filter } from '../../search/engine.ts';
import type { Library } from '../../search/library.ts';
import type { Answer } from '../answer.ts';
import { bestSentence } from '../reading/bestSentence.ts';

/** Beyond this many paragraphs nobody pages. */
const HITS = 50;

/** The paragraphs that hold the words, best first, each with its best sentence. */
export async function searchKeywords(words: string, library: Library, filter: Filter): Promise<Answer> {
  const hits = await library.engine.query({ text: words, by: 'words', filter, limit: HITS });
  const quotes: Quote[] = await Promise.all(
    hits.map(({ passage }) => bestSentence(passage.paragraph, { text: words }, library)),
  );
  if (quotes.length > 0) return { kind: 'quoted', quotes, span: null };
  return { kind: 'nothing_found', missing: { what: 'words', name: words }, nearest: [] };
}
