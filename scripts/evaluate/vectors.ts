import { openLog } from '../../src/log/log.ts';
import { type Meaning, makeMeaning } from '../../src/search/meaning/meaning.ts';
import type { Encoder } from '../../src/search/models/encoder.ts';
import { type EncodeTexts, keptVectors } from '../../src/search/vectors/keptVectors.ts';
import { encodeText, type TextVectors } from '../../src/search/vectors/windowVectors.ts';

/** The encoder with vectors kept in a file between evaluations. Throws where the encoder does. */
export function meaningOf(
  encoder: Encoder,
  file: string | null,
  onProgress: (done: number, all: number) => void = () => {},
  change: (vectors: TextVectors) => TextVectors = (vectors) => vectors,
): Meaning {
  const encode: EncodeTexts = async function* (texts, detail) {
    for (const [place, text] of texts.entries()) {
      yield await encodeText(encoder, text, detail);
      onProgress(place + 1, texts.length);
    }
  };
  // Sentences are ranked only when a passage is quoted, which is not done here.
  const files = { shipped: [], cache: file };
  const kept = keptVectors(files, encoder.hash, encode, openLog('silent'), { sentences: false });
  return makeMeaning(
    encoder,
    async (texts) => (await kept(texts)).map(change),
    (error) => {
      throw error;
    },
  );
}
