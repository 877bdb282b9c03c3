import { createHash } from 'node:crypto';
import { ordinalsIn } from '../../text/numbers/ordinals.ts';
import type { Passage } from '../engine/engine.ts';
import { bigrams } from '../words/bigrams.ts';

/** A passage as the cluster keeps it, but for its vectors. */
export interface PassageRecord {
  readonly id: string;
  /** The id of its document, and the hash of the digest that holds it at `place`. */
  readonly document: string;
  readonly digest: string;
  readonly place: number;
  /** Sorts passages as a library does. */
  readonly order: string;
  /** Sorts passages at random, always the same way. */
  readonly sample: string;
  readonly symbol: string;
  readonly language: string;
  /** Numerals of its section and of the section above. */
  readonly sections: readonly string[];
  readonly entities: readonly string[];
  readonly cited: readonly string[];
  /** As of `ordinalsIn`. */
  readonly ordinals: readonly string[];
  /** How many different terms it has. */
  readonly length: number;
  /** The terms of each sentence, with spaces between. */
  readonly sentences: readonly string[];
  readonly pairs: string;
  readonly folded: string;
}

/** Lucene takes no terms above 32,766 bytes, and nobody types such. */
const LONGEST = 256;

/** A term as the cluster holds it: without white space, half characters and boundless length. */
export function termOf(word: string): string {
  const safe = wellFormed(word.replace(/\s/gu, '_'));
  return safe.length <= LONGEST ? safe : `#${hashOf(safe)}`;
}

/** UTF-8 has no half characters. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\u{fffd}');

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export interface Placed {
  readonly digest: string;
  readonly place: number;
  readonly order: string;
}

export function passageRecord(passage: Passage, { digest, place, order }: Placed): PassageRecord {
  const { id, paragraph, entities, cited, folded } = passage;
  const { document, section } = paragraph;
  const sentences = passage.sentences.map((terms) => terms.map(termOf));
  return {
    id: termOf(id),
    document: document.id,
    digest,
    place,
    order,
    sample: hashOf(`${digest} ${place}`),
    symbol: document.symbol,
    language: document.language,
    sections: [section?.numeral, section?.parent?.numeral].flatMap((numeral) => numeral ?? []),
    entities: [...new Set(entities)],
    cited: [...new Set(cited)].map(termOf),
    ordinals: [...new Set(ordinalsIn(folded))],
    length: new Set(sentences.flat()).size,
    sentences: sentences.map((terms) => terms.join(' ')),
    pairs: [...new Set(bigrams(folded))].join(' '),
    folded: wellFormed(folded),
  };
}
