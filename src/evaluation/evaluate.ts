import type { Document } from '../report/document.ts';
import type { Gazetteer } from '../report/gazetteer.ts';
import { openAnalysis } from '../search/analysis.ts';
import type { Encoder } from '../search/encoder.ts';
import type { SearchEngine } from '../search/engine.ts';
import { keptVectors } from '../search/keptVectors.ts';
import { type Meaning, makeMeaning } from '../search/meaning.ts';
import { encodeText } from '../search/textVectors.ts';
import type { TestSet } from './beir.ts';
import { ENGINES } from './engines.ts';
import { type Measures, measure } from './measures.ts';
import type { RunLine } from './trecRun.ts';

/** How deep a run goes. */
const DEPTH = 100;

export interface Evaluation extends Measures {
  readonly engine: string;
  readonly encoder: boolean;
  readonly documents: number;
  readonly queries: number;
  readonly indexMs: number;
  readonly encodingMs: number;
  readonly queryP50Ms: number;
  readonly queryP99Ms: number;
  readonly peakMemoryMb: number;
}

export interface EvaluationOptions {
  readonly engine: string;
  readonly encoder: Encoder | null;
  /** A file that keeps vectors from one evaluation to the next; `encodingMs` is then what was left to do. */
  readonly vectors: string | null;
  readonly gazetteer: Gazetteer;
  readonly onRun: (lines: readonly RunLine[]) => void;
  readonly progress: (label: string) => (done: number, all: number) => void;
}

/** Indexes a set with the bot's own engine, asks all its questions and measures what is found. */
export async function evaluate(set: TestSet, options: EvaluationOptions): Promise<Evaluation> {
  const { engine: name, encoder, gazetteer, onRun, progress } = options;
  const analysis = openAnalysis(gazetteer);
  const meaning = encoder && meaningOf(encoder, options.vectors, progress('encoding'));
  const engine = (ENGINES[name] as (typeof ENGINES)[string])(analysis, meaning);

  // The dictionary is loaded by the first word; that is no part of the index.
  analysis.words('词');
  const opened = performance.now();
  await engine.index(toDocument(set).paragraphs.map((paragraph) => analysis.passage(paragraph)));
  const indexed = performance.now();
  await meaning?.ready();
  const encoded = performance.now();

  const { runs, times } = await askAll(set, engine, onRun, progress('asking'));
  await engine.close();
  return {
    engine: name,
    encoder: encoder !== null,
    documents: set.passages.length,
    queries: set.questions.length,
    ...measure(runs, set.relevance),
    indexMs: Math.round(indexed - opened),
    encodingMs: Math.round(encoded - indexed),
    queryP50Ms: percentile(times, 0.5),
    queryP99Ms: percentile(times, 0.99),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

async function askAll(
  { passages, questions }: TestSet,
  engine: SearchEngine,
  onRun: EvaluationOptions['onRun'],
  onProgress: (done: number, all: number) => void,
) {
  const runs = new Map<string, string[]>();
  const times: number[] = [];
  for (const { id, text } of questions) {
    const asked = performance.now();
    const hits = await engine.query({ text, limit: DEPTH });
    times.push(performance.now() - asked);
    const found = hits.map(({ passage, score }): RunLine => {
      const at = (passage.paragraph.id as number) - 1;
      return { question: id, passage: passages[at]?.id ?? '', score };
    });
    runs.set(
      id,
      found.map(({ passage }) => passage),
    );
    onRun(found);
    onProgress(runs.size, questions.length);
  }
  return { runs, times };
}

function meaningOf(encoder: Encoder, file: string | null, onProgress: (done: number, all: number) => void): Meaning {
  const encode: Parameters<typeof keptVectors>[0]['encode'] = async (texts, detail) => {
    const vectors = [];
    for (const text of texts) {
      vectors.push(await encodeText(encoder, text, detail));
      onProgress(vectors.length, texts.length);
    }
    return vectors;
  };
  // Sentences are ranked when a passage is quoted; here none is.
  return makeMeaning(
    encoder,
    keptVectors({ shipped: [], cache: file, model: encoder.hash, encode }, { sentences: false }),
    (error) => {
      throw error;
    },
  );
}

/** The passages as the paragraphs of one document, numbered from 1. */
function toDocument({ passages }: TestSet): Document {
  const info = {
    symbol: 'BEIR',
    language: 'zh-Hans',
    title: { zh: 'BEIR' },
  } as Document['info'];
  const paragraphs = passages.map(({ text }, index) => ({
    document: info,
    id: index + 1,
    section: null,
    text,
    runs: [{ at: 0, source: { start: 0, end: text.length } }],
    label: null,
    footnotes: [],
    errata: [],
  }));
  return { info, sections: [], paragraphs };
}

function percentile(times: readonly number[], share: number): number {
  const ordered = times.toSorted((a, b) => a - b);
  const at = Math.min(ordered.length - 1, Math.floor(ordered.length * share));
  return Math.round((ordered[at] ?? 0) * 100) / 100;
}
