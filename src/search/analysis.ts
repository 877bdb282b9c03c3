import type { Gazetteer } from '../report/gazetteer.ts';
import { findMentions } from '../report/mentions.ts';
import type { Paragraph } from '../report/paragraph.ts';
import { type Folded, fold, unfold } from '../text/fold.ts';
import { openSegmenter, type Token } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './engine.ts';
import { isStopWord } from './stopWords.ts';

/** Turns passages and questions into the same terms, whichever engine holds them. */
export interface Analysis {
  passage(paragraph: Paragraph): Passage;
  /** Words of a passage, corrected words of its errata included, with repetitions. */
  passageTerms(passage: Passage): string[];
  /** Distinct words of a question, and an `entityTerm` for each thing it names. */
  questionTerms(text: string): string[];
  /** Words of a text in order, stop words left out, each once. */
  words(text: string): Set<string>;
  /** Where a paragraph holds the terms, as raw offsets. */
  locate(paragraph: Paragraph, terms: ReadonlySet<string>): Span[];
}

/** A mention is a term of its own, so that any name of a thing finds all its names. No word begins with @. */
export const entityTerm = (id: string): string => `@${id}`;

/** Loads the segmenter with the names of the gazetteer. */
export function openAnalysis(gazetteer: Gazetteer): Analysis {
  const segment = openSegmenter(gazetteer.words);
  const tokens = (folded: Folded): Token[] => segment(folded.text).filter(({ term }) => !isStopWord(term));
  const words = (text: string) => new Set(tokens(fold(text)).map(({ term }) => term));

  return {
    words,
    passage(paragraph) {
      const mentions = findMentions(paragraph.text, gazetteer);
      const entities = mentions.map(({ entity }) => entity.id);
      return { id: `${paragraph.document.symbol}#${paragraph.id}`, paragraph, entities };
    },
    passageTerms({ paragraph, entities }) {
      const corrected = paragraph.errata.map(({ suggested }) => suggested).join('\n');
      return [paragraph.text, corrected]
        .flatMap((text) => tokens(fold(text)).map(({ term }) => term))
        .concat(entities.map(entityTerm));
    },
    questionTerms(text) {
      const named = findMentions(text, gazetteer).map(({ entity }) => entityTerm(entity.id));
      return [...new Set([...words(text), ...named])];
    },
    locate(paragraph, terms) {
      const folded = fold(paragraph.text);
      const words = segment(folded.text)
        .filter(({ term }) => terms.has(term))
        .map(({ start, end }) => unfold(folded, start, end));
      const names = findMentions(paragraph.text, gazetteer)
        .filter(({ entity }) => terms.has(entityTerm(entity.id)))
        .map(({ span }) => span);
      return merge([...words, ...names]);
    },
  };
}

/** Overlapping and adjoining spans become one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
