import type { Gazetteer } from '../../report/names/gazetteer.ts';
import { findMentions } from '../../report/names/mentions.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { type Folded, fold as foldAll, unfold } from '../../text/fold.ts';
import { openSegmenter, type Token } from '../../text/segment.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../engine/engine.ts';
import { crossingBigrams } from './bigrams.ts';
import { isStopWord } from './stopWords.ts';

/** The terms of a text: its words and names, and the bigrams that begin in one word and end in the next. */
export interface Terms {
  readonly words: readonly string[];
  readonly crossing: readonly string[];
}

/** Turns passages and questions into the same terms, whichever engine holds them. */
export interface Analysis {
  passage(paragraph: Paragraph): Passage;
  /** Words of a passage, corrected words of its errata included, with repetitions. */
  passageTerms(passage: Passage): string[];
  /** Terms of each sentence of a text, with repetitions. */
  sentenceTerms(text: string): Terms[];
  /** Terms of each sentence of a passage, corrected words of its errata as a last one, with repetitions. */
  passageSentences(passage: Passage): Terms[];
  /** Terms of a question, each once. */
  question(text: string): Terms;
  /** Distinct words of a question, and an `entityTerm` for each thing it names. */
  questionTerms(text: string): string[];
  /** Words of a text in order, stop words left out, each once. */
  words(text: string): Set<string>;
  /** Where a paragraph holds the terms, as raw offsets. */
  locate(paragraph: Paragraph, terms: ReadonlySet<string>): Span[];
}

/** A mention is a term of its own, so that any name of a thing finds all its names. No word begins with @. */
export const entityTerm = (id: string): string => `@${id}`;

/** Loads the segmenter with the names of the gazetteer. `fold` is another only to see what folding brings. */
export function openAnalysis(gazetteer: Gazetteer, fold: (text: string) => Folded = foldAll): Analysis {
  const segment = openSegmenter(gazetteer.words);
  const tokens = (folded: Folded): Token[] => segment(folded.text).filter(({ term }) => !isStopWord(term));
  const words = (text: string) => new Set(tokens(fold(text)).map(({ term }) => term));
  const namesIn = (text: string) => findMentions(text, gazetteer).map(({ entity }) => entityTerm(entity.id));
  const termsOf = (text: string, names: readonly string[]): Terms => {
    const folded = fold(text).text;
    const all = segment(folded);
    const said = all.filter(({ term }) => !isStopWord(term)).map(({ term }) => term);
    return { words: [...said, ...names], crossing: crossingBigrams(folded, all) };
  };
  // Names are sought in the whole text: what a bare 稳定团 means may stand a sentence before.
  const sentenceTerms = (text: string): Terms[] => {
    const mentions = findMentions(text, gazetteer);
    return sentences(text).map(({ start, end }) => {
      const inside = mentions.filter(({ span }) => span.start >= start && span.start < end);
      return termsOf(
        text.slice(start, end),
        inside.map(({ entity }) => entityTerm(entity.id)),
      );
    });
  };

  return {
    words,
    sentenceTerms,
    passageSentences({ paragraph: { text, errata } }) {
      const corrected = errata.map(({ suggested }) => suggested).join('\n');
      return corrected === '' ? sentenceTerms(text) : [...sentenceTerms(text), termsOf(corrected, [])];
    },
    question(text) {
      const { words, crossing } = termsOf(text, namesIn(text));
      return { words: [...new Set(words)], crossing: [...new Set(crossing)] };
    },
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
      return [...new Set([...words(text), ...namesIn(text)])];
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
