import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LONGEST, openModel, type Pieces } from './onnxModel.ts';

/** Where the sentence encoder lies. */
export const MODEL_DIRECTORY = fileURLToPath(new URL('../../../models/multilingual-e5-small-zh-en', import.meta.url));

/** Numbers in a vector of the model. */
export const DIMENSIONS = 384;

/** E5 was trained with these before every text (Wang et al. 2024, arXiv 2402.05672). */
export type Role = 'query' | 'passage';

/** A text as one unit vector, and as a unit vector for each of its pieces, without the model's own and the prefix's. */
export interface Encoding {
  readonly vector: Float32Array;
  readonly pieces: readonly number[];
  /** What each piece stands for; of text that NFKC changes, the changed form. */
  readonly texts: readonly string[];
  /** Row after row, as many as pieces. */
  readonly pieceVectors: Float32Array;
}

/** Puts a question and the passage that answers it near each other. Wants Simplified: Traditional loses several points. */
export interface Encoder {
  /** Of the model's files: what another model encoded is not comparable. */
  readonly hash: string;
  /** One unit vector a text: cosine is the dot product. */
  encode(role: Role, texts: readonly string[]): Promise<Float32Array[]>;
  /** With its pieces, which takes hardly longer. */
  encodePieces(role: Role, text: string): Promise<Encoding>;
  close(): Promise<void>;
}

const END = 2;
/** SentencePiece writes the space before a word so. */
const WORD_START = '▁';

/** Loads the encoder; throws where the platform has no library for it, so that only who wants meaning loads it. */
export async function openEncoder(directory: string = MODEL_DIRECTORY): Promise<Encoder> {
  const model = await openModel(join(directory, 'model.onnx'), join(directory, 'tokenizer.json'));
  const piecesOf = (role: Role, text: string): Pieces => {
    const { ids, texts } = model.pieces(`${role}: ${text}`, true);
    return ids.length > LONGEST ? { ids: [...ids.slice(0, LONGEST - 1), END], texts } : { ids, texts };
  };
  return {
    hash: model.hash,
    async encode(role, texts) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const { embedding } = await model.run({ ids: piecesOf(role, text).ids }, ['embedding']);
        vectors.push(embedding as Float32Array);
      }
      return vectors;
    },
    async encodePieces(role, text) {
      const { ids, texts } = piecesOf(role, text);
      const { embedding, tokens } = await model.run({ ids }, ['embedding', 'tokens']);
      // The start, the prefix and its colon; at the end, the end.
      const skipped = model.pieces(`${role}:`, true).ids.length - 1;
      const rows = (tokens as Float32Array).slice(skipped * DIMENSIONS, (ids.length - 1) * DIMENSIONS);
      return {
        vector: embedding as Float32Array,
        pieces: ids.slice(skipped, -1),
        texts: texts.slice(skipped, ids.length - 1).map((piece) => piece.replace(WORD_START, '')),
        pieceVectors: normalizeRows(rows),
      };
    },
    close: model.close,
  };
}

/** In place. */
function normalizeRows(rows: Float32Array): Float32Array {
  for (let start = 0; start < rows.length; start += DIMENSIONS) {
    const row = rows.subarray(start, start + DIMENSIONS);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let index = 0; index < row.length; index++) row[index] = (row[index] as number) / length;
  }
  return rows;
}
