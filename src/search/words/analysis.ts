import { latest } from '../../queue/latest.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Mention } from '../../report/names/mention.ts';
import { findMentions } from '../../report/names/mentions.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { findSymbols } from '../../report/symbols.ts';
import { type Folded, fold as foldAll, unfold } from '../../text/fold.ts';
import { joinNeighbours } from '../../text/joinNeighbours.ts';
import { openSegmenter, type Token } from '../../text/segment.ts';
import { sentences } from '../../text/sentences.ts';
import { hull, type Span } from '../../text/span.ts';
import type { Passage } from '../engine/engine.ts';
import { crossingBigrams } from './bigrams.ts';

/** The words and names of a text, and the bigrams that begin in one word and end in the next. */
export interface Terms {
  readonly words: readonly string[];
  readonly crossing: readonly string[];
}

export interface Analysis {
  passage(paragraph: Paragraph): Passage;
  sentenceTerms(text: string): readonly Terms[];
  /** Each term once; the words include an `entityTerm` for each thing named. */
  question(text: string): Terms;
  /** Words in order, each once, without stop words. */
  words(text: string): Set<string>;
  /** Raw offsets of the terms. */
  locate(paragraph: Paragraph, terms: ReadonlySet<string>): Span[];
}

/** Folded words that ask or bind. Own list: Chinese and English question words and particles as typed to a bot. */
const STOP_WORDS = new Set(
  `的 了 吗 呢 啊 吧 么 嘛 是 在 有 和 与 及 或 跟 同 把 被 对 于 从 到 向 为 以 而 且 也 都 还 就 才 又 再 很 更 最 之 其 此 该 这 那 哪
  个 些 每 各 某 几 多少 多 少 什么 甚么 怎么 怎样 如何 为什么 为何 哪里 哪儿 哪些 哪个 哪一 谁 何时 何 什么样 怎么样 是否 有没有
  请 请问 告诉 我 我们 你 你们 他 他们 它 它们 她 一下 说 讲 做 给 让 要 会 能 可以 应该 已 已经 将 正在 上 下 中 里 内 外 时候 时
  年 月 日 第 等 方面 情况 关于 有关 一个 一共 总共 目前 现在 报告 提到 介绍
  a an the of in on at to for and or is are was were be been did do does what which who whom when where why how much many by with
  from it its that this these those will would can could has have had their they there about report tell me`.split(
    /\s+/u,
  ),
);

export const isStopWord = (term: string): boolean => STOP_WORDS.has(term);

/** A mention is one term, so that any name of a thing finds all its names. No word begins with @. */
export const entityTerm = (id: string): string => `@${id}`;

/** The ids of the entities that words mention, in order. */
export const entitiesIn = (words: readonly string[]): string[] =>
  words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));

export const passageId = ({ document, id }: Paragraph): string => `${document.id}#${id}`;

/** Sentences of figures, most of them: every list of figures about some words reads them all. */
const KEPT_TEXTS = 2000;
/** Paragraphs of which every word is kept: those that people look at. */
const KEPT_PARAGRAPHS = 300;

/** Loads the segmenter with the gazetteer's names. `fold` is replaced only to see what folding brings. */
export function openAnalysis(gazetteer: Gazetteer, fold: (text: string) => Folded = foldAll): Analysis {
  const segment = openSegmenter(gazetteer.words);
  const saying = (tokens: readonly Token[]) => tokens.map(({ term }) => term).filter((term) => !isStopWord(term));
  const termsOf = (text: string, mentions: readonly Mention[]): Terms => {
    const folded = fold(text).text;
    const tokens = segment(folded);
    const names = mentions.map(({ entity }) => entityTerm(entity.id));
    return { words: [...saying(tokens), ...names], crossing: crossingBigrams(folded, tokens) };
  };
  const question = latest(KEPT_TEXTS, (text: string): Terms => {
    const { words, crossing } = termsOf(text, findMentions(text, gazetteer));
    return { words: [...new Set(words)], crossing: [...new Set(crossing)] };
  });
  const placesIn = latest(KEPT_PARAGRAPHS, ({ text }: Paragraph): readonly Token[] => {
    const folded = fold(text);
    const words = segment(folded.text).map(({ term, start, end }) => ({ term, ...unfold(folded, start, end) }));
    const names = findMentions(text, gazetteer).map(({ entity, span }) => ({ term: entityTerm(entity.id), ...span }));
    return [...words, ...names];
  });
  // Names are sought in the whole text: the meaning of a bare 稳定团 may stand a sentence before.
  const sentenceTerms = (text: string, mentions = findMentions(text, gazetteer)): Terms[] =>
    sentences(text).map(({ start, end }) =>
      termsOf(
        text.slice(start, end),
        mentions.filter(({ span }) => span.start >= start && span.start < end),
      ),
    );

  return {
    sentenceTerms: latest(KEPT_PARAGRAPHS, (text) => sentenceTerms(text)),
    words: (text) => new Set(saying(segment(fold(text).text))),
    question,
    passage(paragraph) {
      const { text, errata } = paragraph;
      const mentions = findMentions(text, gazetteer);
      const corrected = errata.map(({ suggested }) => suggested).join('\n');
      const terms = [...sentenceTerms(text, mentions), ...(corrected === '' ? [] : [termsOf(corrected, [])])];
      const words = terms.flatMap((each) => each.words);
      return {
        id: passageId(paragraph),
        paragraph,
        entities: entitiesIn(words),
        words,
        sentences: terms.map(({ words, crossing }) => [...new Set([...words, ...crossing])]),
        folded: fold(text).text,
        cited: findSymbols(text).map(({ symbol }) => symbol),
      };
    },
    locate: (paragraph, terms) => merge(placesIn(paragraph).filter(({ term }) => terms.has(term))),
  };
}

const merge = (spans: readonly Span[]): Span[] =>
  joinNeighbours(
    spans.toSorted((a, b) => a.start - b.start),
    (last, span) => (span.start <= last.end ? hull(last, span) : null),
  );
