import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';
import { spells, typedPinyin } from '../text/pinyin.ts';
import type { Document } from './document.ts';
import { type DocumentInfo, dateOf, workOf } from './documentInfo.ts';
import { foldedNames } from './foldedNames.ts';
import { likeness } from './names/likeness.ts';

/** Code points of a key: with any other options it fits in a custom_id. */
const LONGEST_KEY = 20;
/** Documents offered for an unknown name, and the least likeness (0 to 1) of those that are not just the newest. */
const NEAREST = 3;
const LIKE = 0.3;
/** Fewer letters spell the beginning of any title. */
const SHORTEST_PINYIN = 2;

/** Names one document, or all languages of one symbol, in a few characters: its id, the symbol, or a digest of it. */
export function documentKey(documents: readonly Pick<Document, 'info'>[]): string {
  const [first, ...others] = documents.map(({ info }) => info);
  if (!first) return '';
  const name = others.length === 0 ? first.id : workOf(first);
  return [...name].length <= LONGEST_KEY && (first.hasSymbol || name === first.id) ? name : digestOf(name);
}

/** No name begins with it. */
const DIGEST = '#';
const digestOf = (name: string): string => `${DIGEST}${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;

/** The documents that a typed name means: by key, id, symbol or title, else all that it finds. */
export function documentsNamed(typed: string, documents: readonly Document[]): readonly Document[] {
  const { text } = fold(typed.trim());
  if (text === '') return [];
  if (text.startsWith(DIGEST))
    return documents.filter(({ info }) => [info.id, workOf(info)].some((name) => digestOf(name) === text));
  const exact = EXACT.map((namesOf) => documents.filter(({ info }) => namesOf(info).includes(text)));
  return exact.find(({ length }) => length > 0) ?? findDocuments(typed, documents);
}

/** The names that mean a document when typed whole, folded; the first kind that fits counts. */
const EXACT: readonly ((info: DocumentInfo) => readonly string[])[] = [
  (info) => [foldedNames(info).id],
  (info) => [foldedNames(info).symbol],
  (info) => foldedNames(info).titles,
  (info) => [foldedNames(info).initials],
];

/** Those of which symbol, title, kind, year or the pinyin of the title hold every typed word, in their order. */
export function findDocuments(typed: string, documents: readonly Document[]): readonly Document[] {
  const words = typed.split(/\s+/u).flatMap((word) => fold(word).text || []);
  return documents.filter(({ info }) => words.every((word) => holds(info, word)));
}

function holds(info: DocumentInfo, word: string): boolean {
  const { symbol, titles, kinds, syllables } = foldedNames(info);
  if ([symbol, ...titles, ...kinds].some((name) => name.includes(word))) return true;
  if (/^\d{4}年?$/u.test(word)) return dateOf(info)?.slice(0, 4) === word.slice(0, 4);
  const letters = typedPinyin(word);
  return letters !== null && letters.length >= SHORTEST_PINYIN && spells(letters, syllables) !== null;
}

/** For an unknown name: the documents most like it, else the newest; each symbol once. */
export function nearestDocuments(typed: string, documents: readonly Document[]): readonly Document[] {
  const { text } = fold(typed.trim());
  const likenessOf = ({ info }: Document) => {
    const { symbol, titles } = foldedNames(info);
    return Math.max(...[symbol, ...titles].map((name) => likeness(text, name)));
  };
  const alike = documents
    .map((document) => ({ document, likeness: likenessOf(document) }))
    .filter((each) => each.likeness >= LIKE)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ document }) => document);
  return oneOfEach(alike.length > 0 ? alike : documents).slice(0, NEAREST);
}

/** The first language of each document. */
export const oneOfEach = (documents: readonly Document[]): Document[] =>
  documents.filter(({ info }, at) => documents.findIndex((other) => workOf(other.info) === workOf(info)) === at);
