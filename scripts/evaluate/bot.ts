import { queryOf, understand } from '../../src/answer/question/understand.ts';
import { type Candidate, findCandidates } from '../../src/answer/reading/candidates.ts';
import type { Document } from '../../src/report/document.ts';
import type { Gazetteer } from '../../src/report/names/gazetteer.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import type { Hit, SearchEngine } from '../../src/search/engine/engine.ts';
import type { Scored } from '../../src/search/engine/scored.ts';
import { WEIGHING } from '../../src/search/engine/weighing.ts';
import { type Library, openLibrary } from '../../src/search/library.ts';
import type { Meaning } from '../../src/search/meaning/meaning.ts';
import type { Reader } from '../../src/search/reader/reader.ts';
import { type Analysis, openAnalysis } from '../../src/search/words/analysis.ts';
import type { System } from './evaluate.ts';

type EngineOf = (analysis: Analysis, meaning: Meaning | null) => SearchEngine;

/** The bot's engine, and its encoder alone, to see what each brings. */
export const ENGINES: Readonly<Record<string, EngineOf>> = {
  embedded: embeddedEngine,
  encoder: (analysis, meaning) =>
    embeddedEngine(analysis, meaning, { ...WEIGHING, worth: (_, meaning) => meaning, closerLook: () => 0 }),
};

export interface BotParts {
  readonly gazetteer: Gazetteer;
  readonly meaning: Meaning | null;
  readonly engineOf: EngineOf;
  readonly reader?: Reader | null;
}

/** The whole bot: each question is understood, searched and read. */
export function understandingBot({ gazetteer, meaning, engineOf, reader = null }: BotParts): System {
  let library: Library | null = null;
  return {
    async index(texts) {
      library = await openLibrary([toDocument(texts)], gazetteer, engineOf, meaning, reader);
      // The first question makes the vocabulary and would count as slow.
      understand('词', library);
    },
    ready: async () => void (await meaning?.ready()),
    async find(question, limit) {
      if (!library) return [];
      const asked = understand(question, library);
      return toFound(await findCandidates(queryOf(asked, {}, limit), asked.folded, library));
    },
    async close() {
      await library?.engine.close();
      await reader?.close();
    },
  };
}

export function engineAlone({ gazetteer, meaning, engineOf }: BotParts, analysis = openAnalysis(gazetteer)): System {
  const engine = engineOf(analysis, meaning);
  // The first word loads the dictionary, which is no part of the index.
  analysis.words('词');
  return {
    index: (texts) => engine.index(toDocument(texts).paragraphs.map((paragraph) => analysis.passage(paragraph))),
    ready: async () => void (await meaning?.ready()),
    find: async (question, limit) => ranked(await engine.query({ text: question, limit })),
    close: () => engine.close(),
  };
}

const ranked = (hits: readonly Hit[]): Scored[] =>
  hits.map(({ passage, score }) => ({ place: (passage.paragraph.id as number) - 1, score }));

/** Scores by rank: neither the engine's nor the reader's score alone tells the order. */
const toFound = (candidates: readonly Candidate[]): Scored[] =>
  ranked(candidates.map(({ hit }) => hit)).map((found, rank) => ({ ...found, score: candidates.length - rank }));

export function toDocument(texts: readonly string[]): Document {
  const info = { symbol: 'BEIR', language: 'zh-Hans', title: { zh: 'BEIR' }, dates: {} } as Document['info'];
  const paragraphs = texts.map((text, place) => ({
    document: info,
    id: place + 1,
    section: null,
    text,
    runs: [{ at: 0, source: { start: 0, end: text.length } }],
    label: null,
    footnotes: [],
    errata: [],
  }));
  return { info, sections: [], paragraphs };
}
