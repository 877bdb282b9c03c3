import { fold } from '../text/fold.ts';
import { syllables } from '../text/pinyin.ts';
import type { DocumentInfo } from './documentInfo.ts';

/** What people call a document, folded. */
interface FoldedNames {
  readonly id: string;
  readonly symbol: string;
  readonly titles: readonly string[];
  readonly kinds: readonly string[];
  /** Of the English title: `udhr`. */
  readonly initials: string;
  /** The pinyin of the Chinese title. */
  readonly syllables: readonly string[];
}

const known = new WeakMap<DocumentInfo, FoldedNames>();

/** Read once: every question, and every key that a person types, is compared with all documents. */
export function foldedNames(info: DocumentInfo): FoldedNames {
  const names = known.get(info) ?? read(info);
  known.set(info, names);
  return names;
}

const read = ({ id, symbol, title, kind }: DocumentInfo): FoldedNames => ({
  id: fold(id).text,
  symbol: fold(symbol).text,
  titles: Object.values(title).map((name) => fold(name).text),
  kinds: Object.values(kind).map((name) => fold(name).text),
  initials: (title.en.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase(),
  syllables: syllables(title.zh),
});
