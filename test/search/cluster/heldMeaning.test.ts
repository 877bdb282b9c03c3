import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/search/cluster/candidates.ts';
import type { Catalogue } from '../../../src/search/cluster/catalogue.ts';
import { type Held, heldMeaning, readHeld } from '../../../src/search/cluster/heldMeaning.ts';
import { vectorFields } from '../../../src/search/cluster/push/passageVectors.ts';
import type { Found, Searches } from '../../../src/search/cluster/searches.ts';
import { WEIGHING } from '../../../src/search/engine/weighing.ts';
import { readQuestions } from '../../../src/search/meaning/meaning.ts';
import { DIMENSIONS } from '../../../src/search/models/encoder.ts';
import { encodeText, type TextVectors } from '../../../src/search/vectors/windowVectors.ts';
import { sharedEncoder } from '../sharedEncoder.ts';
import { untitled } from '../untitled.ts';

const TEXTS = ['维和人员在行动中死亡。去年有三十六人。', '本年度的预算为十亿美元。', '无人驾驶的空中系统。'];
const QUESTION = '去年死了几个人';
const idOf = (place: number) => `a#${place}`;
const candidates = (...places: number[]) => places.map((place) => ({ id: idOf(place) }) as Candidate);
const onFailure = (error: unknown) => {
  throw error;
};

async function encoded(): Promise<TextVectors[]> {
  const encoder = await sharedEncoder();
  return Promise.all(TEXTS.map((text) => encodeText(encoder, untitled(text), { sentences: true, pieces: true })));
}

/** The closer look's part is stored beside the source. */
const hitOf = ({ closer, ...source }: { id: string; closer?: unknown }) => ({
  _id: source.id,
  _source: source,
  ...(closer === undefined ? {} : { fields: { closer: [closer] } }),
});

/** A cluster that shows these records, two at a time whatever it is asked, with all that a push writes of the vectors. */
function showing(vectors: readonly TextVectors[], digest = 'now'): Searches {
  const records = vectors.map(({ whole, windows, ...closer }, place) => {
    const rows = [whole, ...(windows.length > 0 ? [windows] : [])];
    return { id: idOf(place), digest, ...vectorFields({ rows, closer }) };
  });
  return {
    run: async <Source>() => [{ hits: { hits: records.map((each) => hitOf(each) as unknown as Found<Source>) } }],
  };
}

const catalogue = (passages: number): Catalogue => {
  const entry = { digest: 'now', passages, document: {} };
  return { entries: [entry] } as unknown as Catalogue;
};

const held = async () => (await readHeld(showing(await encoded()), 'index', catalogue(TEXTS.length))) as Held;
const meaning = async () => heldMeaning(await held(), await sharedEncoder(), onFailure);

test('what is held is what was pushed', async () => {
  const vectors = await encoded();
  const found = await held();
  expect([...found.keys()]).toEqual(TEXTS.map((_, place) => idOf(place)));
  expect([...found.values()]).toEqual(vectors);
});

test.each([
  ['a passage that the cluster does not show yet', TEXTS.length + 1, 'now'],
  ['passages of another version alone', TEXTS.length, 'before'],
])('with %s nothing is held', async (_, passages, digest) => {
  expect(await readHeld(showing(await encoded(), digest), 'index', catalogue(passages))).toBeNull();
});

test('a passage without vectors counts as one of zeros', async () => {
  const empty: TextVectors = {
    whole: new Int8Array(DIMENSIONS),
    windows: new Int8Array(),
    sentences: new Int8Array(),
    pieces: new Uint16Array(),
    pieceRows: new Int8Array(),
  };
  const found = await readHeld(showing([empty]), 'index', catalogue(1));
  expect(found?.get(idOf(0))).toEqual(empty);
});

test('passages are near, looked at more closely and read sentence by sentence as in the embedded engine', async () => {
  const embedded = await readQuestions(await sharedEncoder(), await encoded(), onFailure).read(QUESTION);
  const reading = await (await meaning()).read(QUESTION);
  const [wholes, windows] = [embedded?.wholes ?? [], embedded?.windows ?? []];
  const near = TEXTS.map((_, place) => WEIGHING.meaning(wholes[place] as number, windows[place] as number));
  expect(await reading?.nearness(candidates(2, 0))).toEqual([near[2], near[0]]);
  expect(reading?.lookCloser(candidates(2, 0))).toEqual(embedded?.lookCloser([2, 0]));
  expect(await (await meaning()).sentences(QUESTION, idOf(0))).toEqual(embedded?.sentences(0));
});

test('of a passage that came since, nothing is known', async () => {
  const read = await meaning();
  const reading = await read.read(QUESTION);
  expect(await reading?.nearness(candidates(9))).toEqual([0]);
  expect(reading?.lookCloser(candidates(0, 9))).toBeNull();
  expect(await read.sentences(QUESTION, idOf(9))).toBeNull();
});

test('where the encoder fails, nothing is read and that is told', async () => {
  const told: unknown[] = [];
  const broken = { encode: () => Promise.reject(new Error('no memory')) };
  const read = heldMeaning(await held(), broken, (error) => told.push(error));
  expect(await read.read(QUESTION)).toBeNull();
  expect(told).toHaveLength(1);
});
