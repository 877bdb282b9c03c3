/** UTF-16 units shown of a paragraph, and before the first word found. */
const SHOWN = 120;
const BEFORE = 24;

export interface Piece {
  readonly words: string;
  readonly isFound: boolean;
}

/** The part of a text around the first word found, in pieces: the words found, and what stands between them. */
export function shownText(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase();
  // Where capitals and small letters differ in length, no place can be told.
  const searched = lower.length === text.length ? lower : text;
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + word.length))
      isFound.fill(true, at, at + word.length);
  }
  const start = Math.max(0, isFound.indexOf(true) - BEFORE);
  const end = Math.min(text.length, start + SHOWN);
  const pieces: Piece[] = start > 0 ? [{ words: '…', isFound: false }] : [];
  for (let at = start; at < end; ) {
    let next = at + 1;
    while (next < end && isFound[next] === isFound[at]) next++;
    pieces.push({ words: text.slice(at, next), isFound: isFound[at] === true });
    at = next;
  }
  return end < text.length ? [...pieces, { words: '…', isFound: false }] : pieces;
}
