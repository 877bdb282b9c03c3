import { once } from '../../queue/once.ts';
import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { Figure } from '../../report/figures/figure.ts';
import type { Occasion } from '../../report/figures/occasions.ts';
import type { Gazetteer } from '../../report/names/gazetteer.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import type { Section } from '../../report/section.ts';
import type { Passage } from '../engine/engine.ts';
import { entitiesIn, passageId } from '../words/analysis.ts';
import type { Digest } from './digest.ts';

/**
 * A digest as it goes between threads and into a file: without the objects that its parts share, and with each word of a
 * document once. Read when first asked for are the terms of each passage and the facts: of most documents nobody asks.
 */
export interface PackedDigest {
  /** JSON; sections stand for themselves by their places. */
  readonly document: string;
  /** JSON; paragraphs stand for themselves by their places, entities by their ids. */
  readonly facts: string;
  /** JSON; the words of all passages, each once. */
  readonly terms: string;
  /** Of each passage: places in `terms`. */
  readonly words: Lists;
  readonly cited: Lists;
  /** Of each sentence of all passages. */
  readonly sentences: Lists;
  /** Where the sentences of each passage end. */
  readonly passageEnds: Uint32Array;
  readonly folded: readonly string[];
  /** What was left out of the file, or read with a doubt; one sentence each. */
  readonly warnings: readonly string[];
}

/** Lists of numbers in a row: where each ends. */
interface Lists {
  readonly items: Uint32Array;
  readonly ends: Uint32Array;
}

export function pack({ document, passages, ...facts }: Digest, warnings: readonly string[] = []): PackedDigest {
  const terms = new Map<string, number>();
  const placeOf = (term: string): number => {
    const place = terms.get(term) ?? terms.size;
    terms.set(term, place);
    return place;
  };
  const listsOf = (lists: readonly (readonly string[])[]): Lists => ({
    items: Uint32Array.from(lists.flat(), placeOf),
    ends: endsOf(lists.map(({ length }) => length)),
  });
  return {
    warnings,
    words: listsOf(passages.map(({ words }) => words)),
    cited: listsOf(passages.map(({ cited }) => cited)),
    sentences: listsOf(passages.flatMap(({ sentences }) => sentences)),
    passageEnds: endsOf(passages.map(({ sentences }) => sentences.length)),
    folded: passages.map(({ folded }) => folded),
    terms: JSON.stringify([...terms.keys()]),
    document: documentJson(document),
    facts: factsJson(facts, document),
  };
}

function endsOf(lengths: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lengths, (length) => (end += length));
}

function documentJson({ info, sections, paragraphs, ...rest }: Document): string {
  const placeOf = (section: Section | null) => (section ? sections.indexOf(section) : null);
  return JSON.stringify({
    ...rest,
    info,
    sections: sections.map(({ parent, ...section }) => ({ ...section, parent: placeOf(parent) })),
    paragraphs: paragraphs.map(({ document: _, section, ...paragraph }) => ({
      ...paragraph,
      section: placeOf(section),
    })),
  });
}

/** The parts of a digest that are written as they are, but for quotes and entities. */
type Facts = Pick<Digest, 'figures' | 'occasions'>;

function factsJson({ figures, occasions }: Facts, { paragraphs }: Document): string {
  const places = new Map(paragraphs.map((paragraph, place) => [paragraph, place]));
  const cut = ({ paragraph, start, end }: Quote) => [places.get(paragraph), start, end];
  return JSON.stringify({
    figures: figures.map((figure) => ({ ...figure, quote: cut(figure.quote), entity: figure.entity?.id })),
    occasions: occasions.map((occasion) => ({
      ...occasion,
      printed: cut(occasion.printed),
      quote: cut(occasion.quote),
      words: cut(occasion.words),
      entity: occasion.entity?.id,
    })),
  });
}

/** The same digest again. `shared` keeps each word once for all documents; `info` is that of the document, where it is in memory. */
export function unpack(
  packed: PackedDigest,
  gazetteer: Gazetteer,
  shared: Map<string, string>,
  info?: DocumentInfo,
): Digest {
  const document = readDocument(packed.document, info);
  const terms = once(() => (JSON.parse(packed.terms) as string[]).map((term) => known(term, shared)));
  const list = (lists: Lists, place: number): string[] =>
    Array.from(itemsOf(lists, place), (term) => terms()[term] as string);
  const passages = document.paragraphs.map((paragraph, place): Passage => {
    const read = once(() => {
      const [start, end] = [place > 0 ? (packed.passageEnds[place - 1] as number) : 0, packed.passageEnds[place]];
      const words = list(packed.words, place);
      return {
        words,
        entities: entitiesIn(words),
        cited: list(packed.cited, place),
        sentences: Array.from({ length: (end as number) - start }, (_, at) => list(packed.sentences, start + at)),
      };
    });
    return {
      id: passageId(paragraph),
      paragraph,
      folded: packed.folded[place] as string,
      get words() {
        return read().words;
      },
      get sentences() {
        return read().sentences;
      },
      get cited() {
        return read().cited;
      },
      get entities() {
        return read().entities;
      },
    };
  });
  const facts = once(() => readFacts(packed.facts, document, gazetteer));
  return {
    document,
    passages,
    get figures() {
      return facts().figures;
    },
    get occasions() {
      return facts().occasions;
    },
  };
}

function known(term: string, shared: Map<string, string>): string {
  const held = shared.get(term);
  if (held === undefined) shared.set(term, term);
  return held ?? term;
}

const itemsOf = ({ items, ends }: Lists, place: number): Uint32Array =>
  items.subarray(place > 0 ? ends[place - 1] : 0, ends[place]);

function readDocument(json: string, known?: DocumentInfo): Document {
  const { info: written, sections: parts, paragraphs, ...rest } = JSON.parse(json);
  const info = known ?? written;
  const sections: Section[] = [];
  // A section comes after those that it belongs to.
  for (const { parent, ...section } of parts)
    sections.push({ ...section, parent: parent === null ? null : sections[parent] });
  return {
    ...rest,
    info,
    sections,
    paragraphs: paragraphs.map((paragraph: { readonly section: number | null }) =>
      // A copy of each takes longer than reading it.
      Object.assign(paragraph, {
        document: info,
        section: paragraph.section === null ? null : sections[paragraph.section],
      }),
    ),
  };
}

type Place = readonly [number, number, number];
type Written<T, Quotes extends keyof T> = Omit<T, Quotes | 'entity'> &
  Readonly<Record<Quotes, Place>> & { readonly entity?: string };
interface WrittenFacts {
  readonly figures: readonly Written<Figure, 'quote'>[];
  readonly occasions: readonly Written<Occasion, 'printed' | 'quote' | 'words'>[];
}

function readFacts(json: string, { paragraphs }: Document, gazetteer: Gazetteer): Facts {
  const { figures, occasions }: WrittenFacts = JSON.parse(json);
  const cut = ([place, start, end]: Place) => Quote.cut(paragraphs[place] as Paragraph, { start, end });
  const named = (id: string | undefined) => (id === undefined ? null : (gazetteer.get(id) ?? null));
  return {
    figures: figures.map((figure) => ({ ...figure, quote: cut(figure.quote), entity: named(figure.entity) })),
    occasions: occasions.map((occasion) => ({
      ...occasion,
      printed: cut(occasion.printed),
      quote: cut(occasion.quote),
      words: cut(occasion.words),
      entity: named(occasion.entity),
    })),
  };
}
