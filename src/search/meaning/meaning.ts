import { toSimplified } from '../../text/script.ts';
import { countHolders, inverseFrequency } from '../engine/inverseFrequency.ts';
import { DIMENSIONS, type Encoder } from '../models/encoder.ts';
import type { VectorsOf } from '../vectors/keptVectors.ts';
import { openRowStore, type Rows } from '../vectors/rows.ts';
import type { TextVectors } from '../vectors/textVectors.ts';
import { lateInteraction } from './lateInteraction.ts';
import { standardize } from './standardize.ts';

/** What a question means to the texts, which are called by their places. */
export interface QuestionMeaning {
  /** A z-score for each text as a whole. */
  readonly wholes: Float64Array;
  /** A z-score for the best window of each text. */
  readonly windows: Float64Array;
  /** A z-score for each of these texts, piece by piece; null where pieces are not kept. */
  lookCloser(places: readonly number[]): Float64Array | null;
  /** A z-score for each sentence of a text; null where sentences have no vectors. */
  sentences(place: number): Float64Array | null;
}

/** The texts as the encoder sees them. */
export interface Meaning {
  /** Called once. Comes back at once: vectors that are missing are made meanwhile. */
  index(texts: readonly string[]): void;
  /** Settles when all vectors are there: true, or false where they could not be made. */
  ready(): Promise<boolean>;
  /** Null until all vectors are there. */
  read(question: string): Promise<QuestionMeaning | null>;
  /** Ends what is being made; what is made by then is kept. */
  close(): Promise<void>;
}

/** Readings kept, since one question is asked for its passages and then for the sentences of each. */
const KEPT = 8;

export function makeMeaning(
  encoder: Encoder,
  vectorsOf: VectorsOf,
  onFailure: (error: unknown) => void = () => {},
): Meaning {
  let texts: Texts | null = null;
  const closing = new AbortController();
  let loading = Promise.resolve(false);
  let last: Promise<unknown> = Promise.resolve();
  const kept = new Map<string, Promise<QuestionMeaning>>();

  return {
    index(added) {
      loading = vectorsOf(added, closing.signal).then(
        (vectors) => {
          texts = arrange(vectors);
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
      if (!texts) return null;
      const known = kept.get(question);
      if (known) return known;
      // One at a time: of ten questions at once each would hold up all that else is asked.
      const reading = last.then(() => readWith(encoder, texts as Texts, question));
      last = reading.then(
        () => undefined,
        () => undefined,
      );
      kept.set(question, reading);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return reading;
    },
    async close() {
      closing.abort();
      await loading;
      await last;
      await encoder.close();
    },
  };
}

interface Texts {
  readonly wholes: Rows;
  /** Those of all texts; a text has those from its first to the next text's. */
  readonly windows: Rows;
  readonly firstWindows: Uint32Array;
  readonly sentences: readonly Rows[];
  readonly pieces: readonly Rows[];
  /** How many texts hold each piece. */
  readonly holders: ReadonlyMap<number, number>;
}

function arrange(vectors: readonly TextVectors[]): Texts {
  const keep = openRowStore();
  const firstWindows = new Uint32Array(vectors.length + 1);
  for (const [place, { windows }] of vectors.entries()) {
    firstWindows[place + 1] = (firstWindows[place] as number) + windows.length / DIMENSIONS;
  }
  return {
    wholes: keep(joined(vectors.map(({ whole }) => whole))),
    windows: keep(joined(vectors.map(({ windows }) => windows))),
    firstWindows,
    sentences: vectors.map(({ sentences }) => keep(sentences)),
    pieces: vectors.map(({ pieceRows }) => keep(pieceRows)),
    holders: countHolders(vectors.map(({ pieces }) => pieces)),
  };
}

function joined(parts: readonly Int8Array[]): Int8Array {
  const whole = new Int8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function readWith(encoder: Encoder, texts: Texts, question: string): Promise<QuestionMeaning> {
  const { vector, pieces, pieceVectors } = await encoder.encode('query', toSimplified(question));
  const wholes = texts.wholes.cosines(vector);
  const windows = bestWindows(wholes, texts.windows.cosines(vector), texts.firstWindows);
  const weights = pieces.map((piece) => inverseFrequency(texts.holders.get(piece) ?? 0, wholes.length));
  return {
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

/** For each text the cosine of its best window; a text of one window has none but the whole. */
function bestWindows(wholes: Float64Array, windows: Float64Array, firsts: Uint32Array): Float64Array {
  return wholes.map((whole, place) => {
    const next = firsts[place + 1] as number;
    let best = Number.NEGATIVE_INFINITY;
    for (let row = firsts[place] as number; row < next; row++) best = Math.max(best, windows[row] as number);
    return best === Number.NEGATIVE_INFINITY ? whole : best;
  });
}
