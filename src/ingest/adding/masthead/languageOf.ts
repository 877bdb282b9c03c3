import type { Document } from '../../../report/document.ts';
import type { DocumentInfo } from '../../../report/documentInfo.ts';
import { toSimplified } from '../../../text/script.ts';

/** Enough characters to tell a language by. */
const SAMPLE = 4_000;

/** By the characters of the paragraphs: mostly Chinese ones or not, Traditional where many of them have a simpler form. */
export function languageOf({ paragraphs }: Pick<Document, 'paragraphs'>): DocumentInfo['language'] {
  const sample = paragraphs
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE);
  const chinese = sample.match(/\p{Script=Han}/gu) ?? [];
  const latin = sample.match(/\p{Script=Latin}/gu) ?? [];
  // A Chinese report has many acronyms. A word of five letters says about as much as one and a half characters.
  if (chinese.length * 3 < latin.length) return 'en';
  const simple = [...toSimplified(chinese.join(''))];
  const changed = chinese.filter((character, index) => character !== simple[index]).length;
  return changed > chinese.length / 20 ? 'zh-Hant' : 'zh-Hans';
}
