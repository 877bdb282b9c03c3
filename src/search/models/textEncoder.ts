import type { Log } from '../../log/log.ts';
import { latest } from '../../queue/latest.ts';
import { toSimplified } from '../../text/script.ts';
import { DIMENSIONS, type Encoder } from './encoder.ts';

/** Vectors of whole texts, of the model that an index was made with. */
export interface TextEncoder {
  /** Vectors of models with other names are not comparable. */
  readonly model: string;
  readonly dimension: number;
  question(text: string): Promise<Float32Array>;
  /** What also gives vectors of pieces; null for a server. */
  readonly local: Pick<Encoder, 'encode'> | null;
  close(): Promise<void>;
}

/** The encoder that comes with the bot. */
export const localTextEncoder = (encoder: Encoder): TextEncoder => ({
  model: `multilingual-e5-small-zh-en ${encoder.hash.slice(0, 12)}`,
  dimension: DIMENSIONS,
  local: encoder,
  question: async (text) => (await encoder.encode('query', toSimplified(text))).vector,
  close: () => encoder.close(),
});

export const tellEncoderFault =
  (log: Pick<Log, 'error'>) =>
  (error: unknown): void =>
    log.error({ err: error }, 'The sentence encoder failed: answers come from words alone');

/** Vectors that are kept: people ask again what others asked. */
const KEPT = 100;

/** The vector of a question; null where the encoder fails, which is told once until it does not. */
export function questionVectors(
  encoder: Pick<TextEncoder, 'question'>,
  log: Pick<Log, 'error'>,
): (question: string) => Promise<Float32Array | null> {
  let isFailing = false;
  const kept = latest(KEPT, (_: string): { vector?: Promise<Float32Array> } => ({}));
  return async (question) => {
    const asked = kept(question);
    asked.vector ??= encoder.question(question);
    try {
      const vector = await asked.vector;
      isFailing = false;
      return vector;
    } catch (error) {
      delete asked.vector;
      if (!isFailing) tellEncoderFault(log)(error);
      isFailing = true;
      return null;
    }
  };
}
