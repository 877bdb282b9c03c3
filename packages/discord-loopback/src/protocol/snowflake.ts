const DISCORD_EPOCH = 1_420_070_400_000n;

/** Ids as docs/reference (Snowflakes) builds them from milliseconds since 1970; ever larger, even if the clock stands still. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now()) - DISCORD_EPOCH) << 22n;
    last = first > last ? first : last + 1n;
    return String(last);
  };
}
