/** Makes the value of a key, and keeps the last `most` of them: the one that was asked for longest ago goes first. */
export function latest<Key, Made extends object>(most: number, make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    if (kept.size > most) kept.delete(kept.keys().next().value as Key);
    return made;
  };
}
