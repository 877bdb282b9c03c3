import { latest } from '../queue/latest.ts';
import { once } from '../queue/once.ts';
import type { Document } from '../report/document.ts';
import { type DocumentInfo, workOf } from '../report/documentInfo.ts';
import type { Paragraph } from '../report/paragraph.ts';
import type { SearchEngine } from './engine/engine.ts';
import { countHolders, inverseFrequency } from './engine/inverseFrequency.ts';
import { type Library, ordinalsOf, perLibrary } from './library.ts';

/** Views kept of a library: making one reads all its passages. */
const MOST_VIEWS = 50;

/** By the ids of its documents, in order. */
const viewsOf = perLibrary((whole) =>
  latest(MOST_VIEWS, (key: string) => {
    const ids = new Set(key.split('\n'));
    return makeView(
      whole,
      whole.documents.filter(({ info }) => ids.has(info.id)),
    );
  }),
);
const origins = new WeakMap<Library, Library>();

/** The library that a view shows a part of; of a whole library, itself. */
export const wholeOf = (library: Library): Library => origins.get(library) ?? library;

/** The library of some documents, of those of the whole library: it knows nothing of the others, so what they hold is missing. */
export function within(library: Library, documents: readonly Document[]): Library {
  const whole = wholeOf(library);
  const chosen = new Set(documents);
  const kept = whole.documents.filter((document) => chosen.has(document));
  if (kept.length === library.documents.length && library.documents.every((document) => chosen.has(document)))
    return library;
  return viewsOf(whole)(kept.map(({ info }) => info.id).join('\n'));
}

function makeView(whole: Library, documents: readonly Document[]): Library {
  const infos = new Set(documents.map(({ info }) => info));
  const isHeld = ({ document }: Paragraph) => infos.has(document);
  const passages = whole.passages.filter(({ paragraph }) => isHeld(paragraph));
  const counts = once(() => countHolders(passages.map(({ words }) => words)));
  const ordinals = once(() => ordinalsOf(passages));
  const figures = once(() => whole.figures.filter(({ quote }) => isHeld(quote.paragraph)));
  const occasions = once(() => whole.occasions.filter(({ quote }) => isHeld(quote.paragraph)));
  const ids = new Set(documents.map(({ info }) => info.id));
  // Of documents that are not in memory, only the whole library knows what they hold.
  const unread = new Set(documents.map(({ info }) => info).filter((info) => whole.unread.has(info)));
  const view: Library = {
    documents,
    gazetteer: whole.gazetteer,
    names: whole.names,
    passages,
    get figures() {
      return figures();
    },
    get occasions() {
      return occasions();
    },
    analysis: whole.analysis,
    engine: engineWithin(whole.engine, ids),
    reader: whole.reader,
    factsOf: (paragraph) => whole.factsOf(paragraph),
    isKnown: unread.size > 0 ? whole.isKnown : (term) => counts().has(term),
    weight: unread.size > 0 ? whole.weight : (term) => inverseFrequency(counts().get(term) ?? 0, passages.length),
    isNumbered: unread.size > 0 ? whole.isNumbered : (ordinal) => ordinals().has(ordinal),
    sentenceMeaning: (question, paragraph) => whole.sentenceMeaning(question, paragraph),
    readsMeaning: () => whole.readsMeaning(),
    unread,
    isPartial: whole.isPartial && unread.size > 0,
  };
  origins.set(view, whole);
  return view;
}

const engineWithin = (engine: SearchEngine, documents: ReadonlySet<string>): SearchEngine => ({
  index: (passages) => engine.index(passages),
  close: () => engine.close(),
  query: (query) => engine.query({ ...query, filter: { ...query.filter, documents } }),
});

/** The languages in which a reader of each language reads on, first choice first. */
const READS: Readonly<Record<DocumentInfo['language'], readonly DocumentInfo['language'][]>> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/** The library with each document in one language only, the nearest to the one given, so that no text answers twice. */
export function inOneLanguage(library: Library, language: DocumentInfo['language']): Library {
  const rank = ({ info }: Document) => READS[language].indexOf(info.language);
  const read = new Map<string, Document>();
  for (const document of library.documents) {
    const known = read.get(workOf(document.info));
    if (!known || rank(document) < rank(known)) read.set(workOf(document.info), document);
  }
  return within(library, [...read.values()]);
}
