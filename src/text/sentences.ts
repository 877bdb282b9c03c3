import type { Span } from './span.ts';

const SENTENCE = /[^。！？!?\n]*[。！？!?\n]+[”’」』）)\]]*|[^。！？!?\n]+$/gu;
const CLAUSE = /[^，,；;：:。！？!?\n\t]+/gu;

/** Sentences with end marks and closing quotation marks. Together they are the whole text. */
export const sentences = (text: string): Span[] => spans(text, SENTENCE);

/** The parts between commas, colons, full stops and the edges of cells, without these marks. */
export const clauses = (text: string): Span[] => spans(text, CLAUSE);

const spans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
