import type { Paragraph } from '../report/paragraph.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Analysis } from './analysis.ts';
import type { Also } from './engine.ts';
import { questionWeights } from './questionWeights.ts';

/** A character that is a word by itself says little. */
const LONE = 0.15;
const LONE_HAN = /^\p{Script=Han}$/u;

/** A first sentence says what a paragraph is about: its words tell the paragraph more than the sentence. */
const OPENING = 0.7;
/** What meaning weighs beside words; tuned, like LONE, on the golden questions, cmrc-dev and drcd-dev. */
const MEANING = 0.6 / 3;

/** A sentence of a paragraph with how well it answers; comparable within one paragraph only. */
export interface RankedSentence {
  readonly span: Span;
  readonly score: number;
  /** Whether it holds any word of the question. */
  readonly holdsWords: boolean;
}

/**
 * The sentences of a paragraph in order. A word weighs 1 / (sentences of the paragraph that hold it): what stands in all
 * of them tells none apart. `meaning`: a z-score a sentence, null where there is none.
 */
export function rankSentences(
  paragraph: Paragraph,
  question: { readonly text: string; readonly also?: readonly Also[] | undefined },
  analysis: Analysis,
  meaning: ArrayLike<number> | null,
): RankedSentence[] {
  const { words } = questionWeights(analysis, question.text, question.also ?? []);
  const spans = sentences(paragraph.text);
  const held = analysis.sentenceTerms(paragraph.text).map((terms) => new Set(terms.words));
  const weights = Array.from(words, ([term, weight]) => {
    const holders = held.filter((terms) => terms.has(term)).length;
    const share = (LONE_HAN.test(term) ? LONE : 1) * (held[0]?.has(term) && spans.length > 2 ? OPENING : 1);
    return { term, weight: holders === 0 ? 0 : (share * weight) / holders };
  });
  return spans.map((span, index) => {
    const sum = weights.reduce((sum, { term, weight }) => sum + (held[index]?.has(term) ? weight : 0), 0);
    return { span, score: sum + MEANING * (meaning?.[index] ?? 0), holdsWords: sum > 0 };
  });
}
