import type { Span } from './span.ts';

const SENTENCE = /[^。！？!?\n]*[。！？!?\n]+[”’」』）)\]]*|[^。！？!?\n]+$/gu;
const CLAUSE = /[^，,；;：:。！？!?\n]+/gu;

/** The sentences of a text with their end marks and closing quotation marks; together they are the whole text. */
export const sentences = (text: string): Span[] => spans(text, SENTENCE);

/** The clauses of a text between commas, colons and full stops, without the marks. */
export const clauses = (text: string): Span[] => spans(text, CLAUSE);

const spans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
