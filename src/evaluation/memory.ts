/** Bytes a character takes at the peak of indexing, measured on 8,000 passages of 480 characters. */
const INDEX = 220;

/** Vectors of whole texts and windows; pieces come on top, but only where the library is small. */
const VECTORS = 14;

/** Dictionaries, encoder and the program itself. */
const BASE = 700_000_000;

/** Bytes that indexing so many characters will take, at the most. */
export const memoryNeeded = (characters: number, encoder: boolean): number =>
  BASE + characters * (INDEX + (encoder ? VECTORS : 0));

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
