import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the sentence encoder lies. */
export const MODEL_DIRECTORY = fileURLToPath(new URL('../../models/multilingual-e5-small-zh-en', import.meta.url));

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

/** The model sees no more pieces. */
const LONGEST = 512;
const END = 2;
/** SentencePiece writes the space before a word so. */
const WORD_START = '▁';

/**
 * Loads the model (0.3 s, 150 MB). One thread: two are slower for questions. Throws where the platform has no library for
 * it, so that only who wants meaning loads it.
 */
export async function openEncoder(directory: string = MODEL_DIRECTORY): Promise<Encoder> {
  const [{ InferenceSession, Tensor }, { Tokenizer }] = await Promise.all([
    import('onnxruntime-node'),
    import('@huggingface/tokenizers'),
  ]);
  const [model, pieces] = [join(directory, 'model.onnx'), join(directory, 'tokenizer.json')] as const;
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(pieces, 'utf8')), {});
  // By its path: a buffer of ours would stay beside the copy that the library makes.
  const hash = await hashOf([model, pieces]);
  const session = await InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });

  const tokensOf = (
    role: Role,
    text: string,
  ): { readonly ids: readonly number[]; readonly tokens: readonly string[] } => {
    const { ids, tokens } = tokenizer.encode(`${role}: ${text}`);
    return ids.length > LONGEST ? { ids: [...ids.slice(0, LONGEST - 1), END], tokens } : { ids, tokens };
  };
  const run = async (ids: readonly number[], outputs: readonly string[]) => {
    const input = new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]);
    const result = await session.run({ ids: input }, outputs);
    return (output: string) => (result[output] as (typeof result)[string]).data as Float32Array;
  };

  return {
    hash,
    async encode(role, texts) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        const data = await run(tokensOf(role, text).ids, ['embedding']);
        vectors.push(data('embedding'));
      }
      return vectors;
    },
    async encodePieces(role, text) {
      const { ids, tokens } = tokensOf(role, text);
      const data = await run(ids, ['embedding', 'tokens']);
      // The start, the prefix and its colon; at the end, the end.
      const skipped = tokenizer.encode(`${role}:`).ids.length - 1;
      const rows = data('tokens').slice(skipped * DIMENSIONS, (ids.length - 1) * DIMENSIONS);
      const texts = tokens.slice(skipped, ids.length - 1).map((token) => token.replace(WORD_START, ''));
      return { vector: data('embedding'), pieces: ids.slice(skipped, -1), texts, pieceVectors: normalizeRows(rows) };
    },
    close: () => session.release(),
  };
}

/** Piece by piece, so that no file is ever whole in memory. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex').slice(0, 16);
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
