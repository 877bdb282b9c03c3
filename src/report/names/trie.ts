/** Words by their letters: finds the longest word at a place of a text however many words there are. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  value: T | null;
}

/** Of two equal words the first counts. */
export function makeTrie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  const root: Trie<T> = { next: new Map(), value: null };
  for (const [word, value] of words) {
    let node = root;
    for (const letter of word.split('')) {
      let child = node.next.get(letter);
      if (!child) {
        child = { next: new Map(), value: null };
        node.next.set(letter, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest word that begins at `start` and is accepted, with the place where it ends. */
export function longestAt<T>(
  trie: Trie<T>,
  text: string,
  start: number,
  accepts: (value: T, end: number) => boolean,
): { readonly value: T; readonly end: number } | null {
  let longest: { value: T; end: number } | null = null;
  let node: Trie<T> | undefined = trie;
  for (let end = start + 1; end <= text.length; end++) {
    node = node.next.get(text[end - 1] as string);
    if (!node) break;
    if (node.value !== null && accepts(node.value, end)) longest = { value: node.value, end };
  }
  return longest;
}
