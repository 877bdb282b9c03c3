import type { Library } from '../../search/library.ts';

/** Cutting the words of every synonym anew would take longer than all else. */
const known = new WeakMap<Library, Map<string, number>>();

/** How seldom the reports print a form (see `Library.weight`): of several words as seldom as the rarest of them. */
export function rarity(form: string, library: Library): number {
  const ofLibrary = known.get(library) ?? new Map<string, number>();
  known.set(library, ofLibrary);
  const found = ofLibrary.get(form) ?? Math.max(...Array.from(library.analysis.words(form), library.weight));
  ofLibrary.set(form, found);
  return found;
}
