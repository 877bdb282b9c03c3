/** Bytes per character at the peak of indexing, measured on 8,000 passages of 480 characters. */
const INDEX = 220;

/** Bytes per character for vectors of texts and windows; pieces are extra, but only in small libraries. */
const VECTORS = 14;

/** Bytes for dictionaries, encoder and the program itself. */
const BASE = 700_000_000;

/** The most bytes that indexing this many characters takes. */
export const memoryNeeded = (characters: number, encoder: boolean): number =>
  BASE + characters * (INDEX + (encoder ? VECTORS : 0));

/** Why memory is too small, or null. `heap`: V8's limit; `free`: the machine's free memory; all in bytes. */
export function memoryRefusal(needed: number, heap: number, free: number): string | null {
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  if (needed > free) return `This takes about ${gigabytes(needed)} of memory, and ${gigabytes(free)} are free here.`;
  if (needed - BASE > heap) {
    const megabytes = Math.ceil(needed / 1e6);
    return `This takes about ${gigabytes(needed)} of memory, and Node may take ${gigabytes(heap)}: set NODE_OPTIONS=--max-old-space-size=${megabytes}.`;
  }
  return null;
}
