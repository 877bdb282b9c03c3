import { deserialize, serialize } from 'node:v8';
import { WEIGHING } from '../engine/weighing.ts';
import { readQuestions } from '../meaning/meaning.ts';
import { DIMENSIONS, type Encoder } from '../models/encoder.ts';
import type { TextVectors } from '../vectors/windowVectors.ts';
import type { Candidate } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { PassageMeaning } from './passageMeaning.ts';
import type { PassageRecord } from './passageRecord.ts';
import type { Found, Searches } from './searches.ts';

/** What a closer look needs beside the vectors of a passage and of its windows. */
export type Closer = Pick<TextVectors, 'sentences' | 'pieces' | 'pieceRows'>;

/** As a field of a passage: base64 of V8's bytes. */
export const writeCloser = (closer: Closer): string => serialize(closer).toString('base64');

/** Some 100 kB each. */
const PAGE = 40;

interface Listed extends Pick<PassageRecord, 'id' | 'digest'> {
  readonly vectors?: string;
}

/** Vectors of all passages of a small corpus, by the ids of these. */
export type Held = ReadonlyMap<string, TextVectors>;

/** Null where the cluster does not show all passages of the catalogue yet. Throws a ClusterFault. */
export async function readHeld(searches: Searches, index: string, { entries }: Catalogue): Promise<Held | null> {
  const current = new Set(entries.map(({ digest }) => digest));
  const held = new Map<string, TextVectors>();
  const pageAfter = async (search_after: readonly unknown[]) => {
    const sort = [{ order: 'asc' }, { digest: 'asc' }];
    const body = { size: PAGE, sort, search_after, _source: ['id', 'digest', 'vectors'], stored_fields: ['closer'] };
    const [page] = await searches.run<Listed>(index, [body]);
    return page?.hits.hits ?? [];
  };
  let after: readonly unknown[] | undefined = ['', ''];
  while (after) {
    const hits: readonly Found<Listed>[] = await pageAfter(after);
    for (const { _source, fields } of hits)
      if (current.has(_source.digest)) held.set(_source.id, vectorsOf(_source.vectors, fields?.closer?.[0]));
    after = hits.length === PAGE ? hits.at(-1)?.sort : undefined;
  }
  return held.size === entries.reduce((sum, { passages }) => sum + passages, 0) ? held : null;
}

function vectorsOf(vectors = '', closer?: unknown): TextVectors {
  const bytes = Buffer.from(vectors, 'base64');
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  // A passage that is near nothing has none: it counts as a row of zeros.
  const whole = rows.length > 0 ? rows.subarray(0, DIMENSIONS) : new Int8Array(DIMENSIONS);
  const none = { sentences: new Int8Array(), pieces: new Uint16Array(), pieceRows: new Int8Array() };
  const read: Closer = typeof closer === 'string' ? deserialize(Buffer.from(closer, 'base64')) : none;
  return { ...read, whole, windows: rows.subarray(DIMENSIONS) };
}

/** Compares questions with all passages as the embedded engine does. */
export function heldMeaning(
  held: Held,
  encoder: Pick<Encoder, 'encode'>,
  onFailure: (error: unknown) => void,
): PassageMeaning {
  const places = new Map(Array.from(held.keys(), (id, place) => [id, place]));
  const { read } = readQuestions(encoder, [...held.values()], onFailure);
  return {
    async read(question) {
      const meant = await read(question);
      if (!meant) return null;
      const { vector, wholes, windows } = meant;
      return {
        vector,
        nearness: async (candidates) =>
          candidates.map(({ id }) => {
            const place = places.get(id);
            return place === undefined ? 0 : WEIGHING.meaning(wholes[place] as number, windows[place] as number);
          }),
        lookCloser(candidates: readonly Candidate[]) {
          const looked = candidates.flatMap(({ id }) => places.get(id) ?? []);
          return looked.length === candidates.length ? meant.lookCloser(looked) : null;
        },
      };
    },
    async sentences(question, id) {
      const place = places.get(id);
      return place === undefined ? null : ((await read(question))?.sentences(place) ?? null);
    },
  };
}
