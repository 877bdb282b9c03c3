const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids from milliseconds since 1970 (docs/reference, Snowflakes). Each is larger than the last. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now()) - DISCORD_EPOCH) << 22n;
    last = first > last ? first : last + 1n;
    return String(last);
  };
}
