import type { Document } from '../report/document.ts';
import type { Figure } from '../report/figures/figure.ts';
import { extractFigures } from '../report/figures/figures.ts';
import type { Gazetteer } from '../report/gazetteer.ts';
import { makeNameIndex, type NameIndex } from '../report/nameIndex.ts';
import type { Paragraph, ParagraphId } from '../report/paragraph.ts';
import { type Analysis, openAnalysis } from './analysis.ts';
import type { Passage, SearchEngine } from './engine.ts';
import { miniSearchEngine } from './miniSearchEngine.ts';

/** The documents and their index: opened once, then only read. */
export interface Library {
  readonly documents: readonly Document[];
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly passages: readonly Passage[];
  /** Every figure of every document, in order. */
  readonly figures: readonly Figure[];
  readonly analysis: Analysis;
  readonly engine: SearchEngine;
  /** How much a term tells: its inverse document frequency over passages (Robertson and Spärck Jones). */
  weight(term: string): number;
  /** Whether any passage holds the term. */
  isKnown(term: string): boolean;
}

/** Indexes the documents with the embedded engine, or with another that keeps the same contract. */
export async function openLibrary(
  documents: readonly Document[],
  gazetteer: Gazetteer,
  engineOf: (analysis: Analysis) => SearchEngine = miniSearchEngine,
): Promise<Library> {
  const analysis = openAnalysis(gazetteer);
  const passages = documents.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => analysis.passage(paragraph)));
  const engine = engineOf(analysis);
  await engine.index(passages);
  const counts = countTerms(passages, analysis);
  return {
    documents,
    gazetteer,
    names: makeNameIndex(gazetteer),
    passages,
    figures: passages.flatMap(({ paragraph }) => extractFigures(paragraph, gazetteer)),
    analysis,
    engine,
    isKnown: (term) => counts.has(term),
    weight(term) {
      const count = counts.get(term) ?? 0;
      return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
    },
  };
}

/** The paragraph of that number or name; the first document's unless a symbol says which. */
export function findParagraph(library: Library, id: ParagraphId, symbol?: string): Paragraph | null {
  const documents = symbol ? library.documents.filter(({ info }) => info.symbol === symbol) : library.documents;
  return documents[0]?.paragraphs.find((paragraph) => paragraph.id === id) ?? null;
}

/** In how many passages each term stands. */
function countTerms(passages: readonly Passage[], analysis: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const term of new Set(analysis.passageTerms(passage))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
