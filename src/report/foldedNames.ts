import { perObject } from '../queue/perObject.ts';
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

/** Read once: every question, and every key that a person types, is compared with all documents. */
export const foldedNames = perObject(
  ({ id, symbol, title, kind }: DocumentInfo): FoldedNames => ({
    id: fold(id).text,
    symbol: fold(symbol).text,
    titles: Object.values(title).map((name) => fold(name).text),
    kinds: Object.values(kind).map((name) => fold(name).text),
    initials: (title.en.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase(),
    syllables: syllables(title.zh),
  }),
);
