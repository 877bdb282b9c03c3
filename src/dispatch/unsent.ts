/** Thrown by an edge where a reply was not taken, whatever it says: a sentence in its place would fare the same. */
export class Unsent extends Error {
  override readonly name = 'Unsent';
}
