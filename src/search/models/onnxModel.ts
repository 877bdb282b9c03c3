import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';

/** A text as a model takes it: numbers of its pieces, and what each stands for. */
export interface Pieces {
  readonly ids: readonly number[];
  /** SentencePiece writes the space before a word as ▁; of text that NFKC changes, the changed form. */
  readonly texts: readonly string[];
}

/** A model in a file, with its pieces. */
export interface OnnxModel {
  /** Of both files: what another model made is not comparable. */
  readonly hash: string;
  /** `isWhole`: with the marks of start and end that the model knows. */
  pieces(text: string, isWhole: boolean): Pieces;
  /** Runs one row of numbers an input; asks only for the outputs that are needed. */
  run(
    inputs: Readonly<Record<string, readonly number[]>>,
    outputs: readonly string[],
  ): Promise<Readonly<Record<string, Float32Array>>>;
  close(): Promise<void>;
}

/** Pieces that the models of `models/` take at most. */
export const LONGEST = 512;

/**
 * Loads a model (0.3 s, 110 MB). `threads`: one is faster for texts as short as questions. Throws where the platform has no library for
 * it, so that only who wants a model loads it.
 */
export async function openModel(model: string, tokenizerFile: string, threads = 1): Promise<OnnxModel> {
  // The library reads it as it loads; otherwise it tells its vendor of this machine, and leaves files in the home folder.
  process.env.ORT_DISABLE_TELEMETRY = '1';
  const [{ InferenceSession, Tensor }, { Tokenizer }] = await Promise.all([
    import('onnxruntime-node'),
    import('@huggingface/tokenizers'),
  ]);
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(tokenizerFile, 'utf8')), {});
  // By its path: a buffer of ours would stay beside the copy that the library makes.
  const hash = await hashOf([model, tokenizerFile]);
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Without it sums of int8 products run over on processors that have AVX2 and no VNNI (onnxruntime, quantization, U8S8).
    extra: { session: { x64quantprecision: '1' } },
  });
  return {
    hash,
    pieces(text, isWhole) {
      const { ids, tokens } = tokenizer.encode(text, { add_special_tokens: isWhole });
      return { ids, texts: tokens };
    },
    async run(inputs, outputs) {
      const feeds = Object.fromEntries(
        Object.entries(inputs).map(([name, ids]) => [
          name,
          new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
        ]),
      );
      const result = await session.run(feeds, outputs);
      return Object.fromEntries(outputs.map((name) => [name, result[name]?.data as Float32Array]));
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
