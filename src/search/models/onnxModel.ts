import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';

export interface Pieces {
  readonly ids: readonly number[];
  /** SentencePiece writes the space before a word as ▁, and text that NFKC changes in its changed form. */
  readonly texts: readonly string[];
}

/** `isWhole`: with the model's start and end marks. */
export type Tokenize = (text: string, isWhole: boolean) => Pieces;

export interface Session {
  /** Takes one row of numbers per input and computes only the outputs asked for. */
  run(
    inputs: Readonly<Record<string, readonly number[]>>,
    outputs: readonly string[],
  ): Promise<Readonly<Record<string, Float32Array>>>;
  close(): Promise<void>;
}

export interface OnnxModel extends Session {
  /** Hash of both files: results of different models are not comparable. */
  readonly hash: string;
  readonly pieces: Tokenize;
}

/** The most pieces that the models of `models/` take. */
export const LONGEST = 512;

/** Loads a model and what cuts texts for it. Throws where the platform has no library. */
export async function openModel(model: string, tokenizerFile: string): Promise<OnnxModel> {
  const pieces = await openTokenizer(tokenizerFile);
  // By path: a buffer of ours would stay beside the library's own copy.
  const hash = await hashOf([model, tokenizerFile]);
  return { hash, pieces, ...(await openSession(model)) };
}

const tokenizers = new Map<string, Promise<Tokenize>>();

/** Opened once a file: 35 MB, and the models of `models/` have the same. */
export function openTokenizer(file: string): Promise<Tokenize> {
  const known = tokenizers.get(file) ?? readTokenizer(file);
  tokenizers.set(file, known);
  return known;
}

async function readTokenizer(file: string): Promise<Tokenize> {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(file, 'utf8')), {});
  return (text, isWhole) => {
    const { ids, tokens } = tokenizer.encode(text, { add_special_tokens: isWhole });
    return { ids, texts: tokens };
  };
}

/** Loads the model alone (0.2 s, 45 MB). One thread is faster for short texts. */
export async function openSession(model: string, threads = 1): Promise<Session> {
  // Set before the library loads; otherwise it reports this machine to its vendor and leaves files in the home folder.
  process.env.ORT_DISABLE_TELEMETRY = '1';
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    extra: {
      session: {
        x64quantprecision: sumsMayOverflow() ? '1' : '0',
        // A thread that waits in a loop takes the time of those who answer: twice what the sums take.
        intra_op: { allow_spinning: '0' },
      },
    },
  });
  return {
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

/**
 * Sums of int8 products overflow on processors with AVX2 but no VNNI (onnxruntime, quantization, U8S8). The other way
 * to sum is always right, but takes 1.6 times as long; where both are, they give the same bits.
 */
function sumsMayOverflow(): boolean {
  try {
    return !/\bavx(?:512)?_vnni\b/u.test(readFileSync('/proc/cpuinfo', 'utf8'));
  } catch {
    return true;
  }
}

/** Reads piece by piece, so that no file is ever whole in memory. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex').slice(0, 16);
}
