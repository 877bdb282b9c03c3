import type { Document } from '../report/document.ts';

/** Thrown where a request means something in one document, and several could be meant: the person must choose. */
export class SeveralMeant extends Error {
  /** The newest first. */
  readonly documents: readonly Document[];

  constructor(documents: readonly Document[]) {
    super('The person must choose a document');
    this.documents = documents;
  }
}

/** The only document; null for none. Throws `SeveralMeant`. */
export function onlyOf(documents: readonly Document[]): Document | null {
  if (documents.length > 1) throw new SeveralMeant(documents);
  return documents[0] ?? null;
}
