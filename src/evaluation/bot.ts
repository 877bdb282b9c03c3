import { queryOf } from '../answer/question/query.ts';
import { understand } from '../answer/question/understand.ts';
import type { Document } from '../report/document.ts';
import type { Gazetteer } from '../report/gazetteer.ts';
import { type Analysis, openAnalysis } from '../search/analysis.ts';
import type { Hit, SearchEngine } from '../search/engine.ts';
import { type Library, openLibrary } from '../search/library.ts';
import type { Meaning } from '../search/meaning.ts';
import type { Found, System } from './system.ts';

export interface BotParts {
  readonly gazetteer: Gazetteer;
  readonly meaning: Meaning | null;
  readonly engineOf: (analysis: Analysis, meaning: Meaning | null) => SearchEngine;
}

/** The bot as it answers: a library of the passages, each question understood before the engine is asked. */
export function understandingBot({ gazetteer, meaning, engineOf }: BotParts): System {
  let library: Library | null = null;
  return {
    async index(texts) {
      library = await openLibrary([toDocument(texts)], gazetteer, engineOf, meaning);
      // The vocabulary is made by the first question, which would count as a slow one.
      understand('词', library);
    },
    ready: async () => void (await meaning?.ready()),
    find: async (question, limit) =>
      library ? toFound(await library.engine.query(queryOf(understand(question, library), {}, limit))) : [],
    close: async () => library?.engine.close(),
  };
}

/** The engine asked each question as it is typed. */
export function engineAlone({ gazetteer, meaning, engineOf }: BotParts, analysis = openAnalysis(gazetteer)): System {
  const engine = engineOf(analysis, meaning);
  // The dictionary is loaded by the first word; that is no part of the index.
  analysis.words('词');
  return {
    index: (texts) => engine.index(toDocument(texts).paragraphs.map((paragraph) => analysis.passage(paragraph))),
    ready: async () => void (await meaning?.ready()),
    find: async (question, limit) => toFound(await engine.query({ text: question, limit })),
    close: () => engine.close(),
  };
}

const toFound = (hits: readonly Hit[]): Found[] =>
  hits.map(({ passage, score }) => ({ place: (passage.paragraph.id as number) - 1, score }));

/** The passages as the paragraphs of one document, numbered from 1. */
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
