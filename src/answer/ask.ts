import type { Filter } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import type { Answer } from './answer.ts';
import { bestClause, bestQuote } from './evidence.ts';

/** Quotes of one answer: more would bury the first on a phone. */
const QUOTES = 3;

/** An acronym: at least three capitals, as people type MINUSCA. */
const ACRONYM = /(?<![A-Za-z])[A-Z][A-Z-]+[A-Z](?![A-Za-z])/gu;

/** The passages that answer a free question, each with the sentence that answers best. */
export async function ask(question: string, library: Library, filter: Filter = {}): Promise<Answer> {
  const hits = await library.engine.query({ text: question, filter, limit: QUOTES });
  const terms = new Set(library.analysis.questionTerms(question));
  const quotes = hits.map(({ passage }) => bestQuote(library, passage.paragraph, terms));
  const unknown = unknownName(question, library);
  if (unknown) return { kind: 'nothing_found', missing: { what: 'name', name: unknown }, nearest: quotes };
  const [first] = quotes;
  if (!first) return { kind: 'nothing_found', missing: { what: 'words', name: question }, nearest: [] };
  return { kind: 'quoted', quotes, span: bestClause(library, first, terms) };
}

/** An acronym that no gazetteer and no passage knows: whatever else matches, the question is about something else. */
function unknownName(question: string, library: Library): string | null {
  // Where all is in capitals, capitals tell nothing.
  if (!/[\p{Ll}\p{Lo}]/u.test(question.replace(ACRONYM, '')) && question.trim().includes(' ')) return null;
  for (const [acronym] of question.matchAll(ACRONYM)) {
    const terms = library.analysis.questionTerms(acronym);
    if (terms.length > 0 && !terms.some((term) => library.isKnown(term))) return acronym;
  }
  return null;
}
