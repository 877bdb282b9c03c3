import { BIGRAMS_INDEXED } from '../search/words/words.ts';

/** Bytes a character takes at the peak of indexing, measured on 8,000 passages, where bigrams are index terms. */
const WITH_BIGRAMS = 220;

/** Measured on 50,000 passages (24 million characters), where they are not: 3.2 GB in all. */
const WITHOUT_BIGRAMS = 130;

/** Vectors of whole texts and windows; pieces come on top, but only where the library is small. */
const VECTORS = 14;

/** Dictionaries, encoder and the program itself. */
const BASE = 700_000_000;

/** Bytes that indexing so many passages of so many characters in all will take, at the most. */
export function memoryNeeded(passages: number, characters: number, encoder: boolean): number {
  const index = passages <= BIGRAMS_INDEXED ? WITH_BIGRAMS : WITHOUT_BIGRAMS;
  return BASE + characters * (index + (encoder ? VECTORS : 0));
}

/** Why so much will not do here, or null. `heap` is what V8 may take, `free` what the machine has left. */
export function memoryRefusal(needed: number, heap: number, free: number): string | null {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  if (needed > free) return `This takes about ${gigabytes(needed)} of memory, and ${gigabytes(free)} are free here.`;
  if (needed - BASE > heap) {
    const megabytes = Math.ceil(needed / 1e6);
    return `This takes about ${gigabytes(needed)} of memory, and Node may take ${gigabytes(heap)}: set NODE_OPTIONS=--max-old-space-size=${megabytes}.`;
  }
  return null;
}
