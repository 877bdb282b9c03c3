/** Milliseconds to wait before the next attempt: each time twice as long as the time before, at most the longest. */
export function growing(first = 1_000, longest = 60_000): () => number {
  let next = first;
  return () => {
    const pause = next;
    next = Math.min(2 * pause, longest);
    return pause;
  };
}
