import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LONGEST, openModel } from './onnxModel.ts';

export const MODEL_DIRECTORY = fileURLToPath(new URL('../../../models/multilingual-e5-small-zh-en', import.meta.url));

export const DIMENSIONS = 384;

/** E5 was trained with these before every text (Wang et al. 2024, arXiv 2402.05672). */
export type Role = 'query' | 'passage';

/** Unit vectors of a text and of each of its pieces. Their cosine is the dot product. */
export interface Encoding {
  readonly vector: Float32Array;
  /** The model's numbers of the text's pieces, without prefix and special marks. */
  readonly pieces: readonly number[];
  /** Row after row, one per piece. */
  readonly pieceVectors: Float32Array;
}

/** Puts a question near the passage that answers it. Wants Simplified: Traditional loses several points. */
export interface Encoder {
  /** Hash of the model's files: vectors of different models are not comparable. */
  readonly hash: string;
  encode(role: Role, text: string): Promise<Encoding>;
  close(): Promise<void>;
}

const END = 2;

/** Throws where the platform has no library for the encoder, so only those who want meaning open it. */
export async function openEncoder(directory: string = MODEL_DIRECTORY): Promise<Encoder> {
  const model = await openModel(join(directory, 'model.onnx'), join(directory, 'tokenizer.json'));
  return {
    hash: model.hash,
    async encode(role, text) {
      const whole = model.pieces(`${role}: ${text}`, true).ids;
      const ids = whole.length > LONGEST ? [...whole.slice(0, LONGEST - 1), END] : whole;
      const { embedding, tokens } = await model.run({ ids }, ['embedding', 'tokens']);
      // Skips the start mark, the prefix and its colon, and the end mark.
      const skipped = model.pieces(`${role}:`, true).ids.length - 1;
      const rows = (tokens as Float32Array).slice(skipped * DIMENSIONS, (ids.length - 1) * DIMENSIONS);
      return {
        vector: embedding as Float32Array,
        pieces: ids.slice(skipped, -1),
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
