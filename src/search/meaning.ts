import { toSimplified } from '../text/script.ts';
import { DIMENSIONS, type Encoder } from './encoder.ts';
import { countHolders, inverseFrequency } from './inverseFrequency.ts';
import { lateInteraction } from './lateInteraction.ts';
import { cosine, makeRows, type Rows } from './rows.ts';
import { standardize } from './standardize.ts';
import type { TextVectors } from './textVectors.ts';

/** What a question means to the texts, which are called by their places. */
export interface Reading {
  /** One z-score a text: the mean of those of the whole and of its best window. */
  readonly scores: Float64Array;
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
  read(question: string): Promise<Reading | null>;
  close(): Promise<void>;
}

/** Readings kept, since one question is asked for its passages and then for the sentences of each. */
const KEPT = 8;

/** `vectorsOf` finds or makes the vectors of texts, in their order. */
export function makeMeaning(
  encoder: Encoder,
  vectorsOf: (texts: readonly string[]) => Promise<readonly TextVectors[]>,
  onFailure: (error: unknown) => void = () => {},
): Meaning {
  let texts: Texts | null = null;
  let loading = Promise.resolve(false);
  const kept = new Map<string, Promise<Reading>>();

  return {
    index(added) {
      loading = vectorsOf(added).then(
        (vectors) => {
          texts = arrange(vectors);
          return true;
        },
        (error) => {
          onFailure(error);
          return false;
        },
      );
    },
    ready: () => loading,
    async read(question) {
      if (!texts) return null;
      const known = kept.get(question);
      if (known) return known;
      const reading = readWith(encoder, texts, question);
      kept.set(question, reading);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return reading;
    },
    async close() {
      await loading;
      await encoder.close();
    },
  };
}

interface Texts {
  readonly wholes: Rows;
  readonly windows: readonly Rows[];
  readonly sentences: readonly Rows[];
  readonly pieces: readonly Rows[];
  /** How many texts hold each piece. */
  readonly holders: ReadonlyMap<number, number>;
}

function arrange(vectors: readonly TextVectors[]): Texts {
  const wholes = new Int8Array(vectors.length * DIMENSIONS);
  for (const [place, { whole }] of vectors.entries()) wholes.set(whole, place * DIMENSIONS);
  return {
    wholes: makeRows(wholes),
    windows: vectors.map(({ windows }) => makeRows(windows)),
    sentences: vectors.map(({ sentences }) => makeRows(sentences)),
    pieces: vectors.map(({ pieceRows }) => makeRows(pieceRows)),
    holders: countHolders(vectors.map(({ pieces }) => pieces)),
  };
}

async function readWith(encoder: Encoder, texts: Texts, question: string): Promise<Reading> {
  const { vector, pieces, pieceVectors } = await encoder.encodePieces('query', toSimplified(question));
  const { length } = texts.windows;
  const wholes = Float64Array.from({ length }, (_, place) => cosine(vector, texts.wholes, place));
  const best = wholes.map((whole, place) => bestOf(vector, texts.windows[place] as Rows) ?? whole);
  const [ofWholes, ofWindows] = [standardize(wholes), standardize(best)];
  const weights = pieces.map((piece) => inverseFrequency(texts.holders.get(piece) ?? 0, length));
  return {
    scores: ofWholes.map((score, place) => (score + (ofWindows[place] as number)) / 2),
    lookCloser(places) {
      if (texts.holders.size === 0) return null;
      return standardize(places.map((place) => lateInteraction(pieceVectors, weights, texts.pieces[place] as Rows)));
    },
    sentences(place) {
      const rows = texts.sentences[place] as Rows;
      if (rows.scales.length === 0) return null;
      return standardize(Array.from(rows.scales, (_, row) => cosine(vector, rows, row)));
    },
  };
}

/** Null where there is no row. */
function bestOf(vector: Float32Array, rows: Rows): number | null {
  let best: number | null = null;
  for (let row = 0; row < rows.scales.length; row++) best = Math.max(best ?? -1, cosine(vector, rows, row));
  return best;
}
