import pLimit from 'p-limit';
import { markPassing } from '../../queue/queue.ts';
import { toSimplified } from '../../text/script.ts';
import { countHolders, inverseFrequency } from '../engine/inverseFrequency.ts';
import { DIMENSIONS, type Encoder } from '../models/encoder.ts';
import type { VectorsOf } from '../vectors/keptVectors.ts';
import { openRowStore, type Rows } from '../vectors/rows.ts';
import type { TitledText } from '../vectors/titledText.ts';
import type { TextVectors } from '../vectors/windowVectors.ts';

/** How near a question is to the texts, which are named by their places. */
export interface QuestionMeaning {
  /** The unit vector of the question. */
  readonly vector: Float32Array;
  /** One z-score per whole text. */
  readonly wholes: Float64Array;
  /** One z-score per text, for its best window. */
  readonly windows: Float64Array;
  /** One z-score per given text, compared piece by piece; null where pieces are not kept. */
  lookCloser(places: readonly number[]): Float64Array | null;
  /** One z-score per sentence of a text; null where sentences have no vectors. */
  sentences(place: number): Float64Array | null;
}

export interface Meaning {
  /** Called once; returns at once, while missing vectors are made. */
  index(texts: readonly TitledText[]): void;
  /** True when all vectors are there, false where they could not be made. */
  ready(): Promise<boolean>;
  /** Null until all vectors are there, and where the encoder fails. */
  read(question: string): Promise<QuestionMeaning | null>;
  /** Stops making vectors; those made are kept. */
  close(): Promise<void>;
}

/** Readings are kept: one question is asked for passages, then for the sentences of each. */
const KEPT = 8;

export function makeMeaning(
  encoder: Encoder,
  vectorsOf: VectorsOf,
  onFailure: (error: unknown) => void = () => {},
): Meaning {
  let questions: Questions | null = null;
  const closing = new AbortController();
  let loading = Promise.resolve(false);

  return {
    index(added) {
      loading = vectorsOf(added, closing.signal).then(
        (vectors) => {
          questions = readQuestions(encoder, vectors, onFailure);
          return true;
        },
        (error) => {
          if (!closing.signal.aborted) onFailure(error);
          return false;
        },
      );
    },
    ready: () => loading,
    async read(question) {
      if (questions) return questions.read(question);
      markPassing();
      return null;
    },
    async close() {
      closing.abort();
      await loading;
      await questions?.end();
      await encoder.close();
    },
  };
}

interface Questions {
  /** Null where the encoder fails. */
  read(question: string): Promise<QuestionMeaning | null>;
  /** Waits for what is being read. */
  end(): Promise<void>;
}

/** Reads questions over texts whose vectors are there. `onFailure` is told once until it reads again. */
export function readQuestions(
  encoder: Pick<Encoder, 'encode'>,
  vectors: readonly TextVectors[],
  onFailure: (error: unknown) => void,
): Questions {
  const texts = arrange(vectors);
  let isFailing = false;
  // One at a time: of ten questions at once, each would hold up all other requests.
  const inOrder = pLimit(1);
  const kept = new Map<string, Promise<QuestionMeaning | null>>();
  return {
    async read(question) {
      const known = kept.get(question);
      if (known) return known;
      const reading = inOrder(() => readWith(encoder, texts, question)).then(
        (meant) => {
          isFailing = false;
          return meant;
        },
        (error) => {
          kept.delete(question);
          if (!isFailing) onFailure(error);
          isFailing = true;
          return null;
        },
      );
      kept.set(question, reading);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return reading;
    },
    end: () => inOrder(async () => {}),
  };
}

interface Texts {
  readonly wholes: Rows;
  /** Of all texts in a row; a text of one window has its whole vector as its window. */
  readonly windows: Rows;
  /** For each window, the place of its text. */
  readonly places: Uint32Array;
  readonly sentences: readonly Rows[];
  readonly pieces: readonly Rows[];
  readonly holders: ReadonlyMap<number, number>;
}

function arrange(vectors: readonly TextVectors[]): Texts {
  const keep = openRowStore();
  const windows = vectors.map(({ whole, windows }) => (windows.length > 0 ? windows : whole));
  return {
    wholes: keep(vectors.map(({ whole }) => whole)),
    windows: keep(windows),
    places: Uint32Array.from(windows.flatMap(({ length }, place) => new Array(length / DIMENSIONS).fill(place))),
    sentences: vectors.map(({ sentences }) => keep([sentences])),
    pieces: vectors.map(({ pieceRows }) => keep([pieceRows])),
    holders: countHolders(vectors.map(({ pieces }) => pieces)),
  };
}

async function readWith(encoder: Pick<Encoder, 'encode'>, texts: Texts, question: string): Promise<QuestionMeaning> {
  const { vector, pieces, pieceVectors } = await encoder.encode('query', toSimplified(question));
  const wholes = texts.wholes.cosines(vector);
  const windows = new Float64Array(wholes.length).fill(-1);
  const cosines = texts.windows.cosines(vector);
  for (let row = 0; row < cosines.length; row++) {
    const place = texts.places[row] as number;
    windows[place] = Math.max(windows[place] as number, cosines[row] as number);
  }
  const weights = pieces.map((piece) => inverseFrequency(texts.holders.get(piece) ?? 0, wholes.length));
  return {
    vector,
    wholes: standardize(wholes),
    windows: standardize(windows),
    lookCloser(places) {
      if (texts.holders.size === 0) return null;
      return standardize(places.map((place) => lateInteraction(pieceVectors, weights, texts.pieces[place] as Rows)));
    },
    sentences(place) {
      const rows = texts.sentences[place] as Rows;
      return rows.count === 0 ? null : standardize(rows.cosines(vector));
    },
  };
}

/** Scores as distances from the mean in standard deviations; all 0 where all are equal. */
export function standardize(scores: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(scores);
  return all.map(standardOf(all));
}

/** The distance of any score from the mean of some, in their standard deviations; 0 where those are all equal. */
export function standardOf(some: Float64Array): (score: number) => number {
  const mean = some.reduce((sum, score) => sum + score, 0) / (some.length || 1);
  const deviation = Math.sqrt(some.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (some.length || 1));
  return (score) => (deviation > 1e-9 ? (score - mean) / deviation : 0);
}

/** For each question piece the best cosine in the text, as a weighted mean (ColBERT: Khattab and Zaharia 2020). */
export function lateInteraction(question: Float32Array, weights: readonly number[], text: Rows): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const met = weights.reduce((sum, weight, piece) => {
    const vector = question.subarray(piece * DIMENSIONS, (piece + 1) * DIMENSIONS);
    return sum + weight * text.cosines(vector).reduce((best, cosine) => Math.max(best, cosine), -1);
  }, 0);
  return whole === 0 ? 0 : met / whole;
}
