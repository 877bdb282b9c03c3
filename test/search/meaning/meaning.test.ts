import { expect, test } from 'vitest';
import { lateInteraction, makeMeaning, standardize } from '../../../src/search/meaning/meaning.ts';
import { DIMENSIONS, type Encoder } from '../../../src/search/models/encoder.ts';
import { openRowStore, toBytes } from '../../../src/search/vectors/rows.ts';
import { encodeText } from '../../../src/search/vectors/windowVectors.ts';
import { sharedEncoder } from '../sharedEncoder.ts';
import { untitled } from '../untitled.ts';

const TEXTS = ['维和人员在行动中死亡。去年有三十六人。', '本年度的预算为十亿美元。', '无人驾驶的空中系统。'];

async function open(detail = { sentences: true, pieces: true }) {
  const encoder = await sharedEncoder();
  return makeMeaning(encoder, (texts) => Promise.all(texts.map((text) => encodeText(encoder, text, detail))));
}

test('nothing is read until the vectors are there', async () => {
  const meaning = await open();
  expect(await meaning.read('钱')).toBeNull();
  meaning.index(TEXTS.map(untitled));
  expect(await meaning.read('钱')).toBeNull();
  expect(await meaning.ready()).toBe(true);
  expect(await meaning.read('钱')).not.toBeNull();
});

test.each([
  ['有多少人牺牲', 0],
  ['花了多少钱', 1],
  ['How much money?', 1],
  ['drones', 2],
  ['無人機', 2],
])('%s means text %d, whatever its words', async (question, place) => {
  const meaning = await open();
  meaning.index(TEXTS.map(untitled));
  await meaning.ready();
  const reading = await meaning.read(question);
  for (const scores of [reading?.wholes, reading?.windows] as Float64Array[]) {
    expect(scores.indexOf(Math.max(...scores))).toBe(place);
  }
});

test('a closer look and sentences need their vectors', async () => {
  const [full, bare] = [await open(), await open({ sentences: false, pieces: false })];
  for (const meaning of [full, bare]) meaning.index(TEXTS.map(untitled));
  await Promise.all([full.ready(), bare.ready()]);
  const reading = await full.read('去年死了几个人');
  expect(reading?.lookCloser([0, 2])?.[0]).toBeGreaterThan(0);
  expect(reading?.sentences(0)).toHaveLength(2);
  expect(reading?.sentences(1)).toBeNull();
  const less = await bare.read('去年死了几个人');
  expect(less?.lookCloser([0, 2])).toBeNull();
  expect(less?.sentences(0)).toBeNull();
});

test('where vectors cannot be made, that is told and nothing is read', async () => {
  const failures: unknown[] = [];
  const meaning = makeMeaning(
    await sharedEncoder(),
    () => Promise.reject(new Error('no')),
    (error) => failures.push(error),
  );
  meaning.index(TEXTS.map(untitled));
  expect(await meaning.ready()).toBe(false);
  expect(failures).toEqual([new Error('no')]);
  expect(await meaning.read('钱')).toBeNull();
});

test('scores have mean 0 and deviation 1 afterwards, in the same order', () => {
  const scores = standardize([1, 2, 3, 10]);
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0);
  expect(scores.reduce((sum, score) => sum + score ** 2, 0) / 4).toBeCloseTo(1);
  expect([...scores]).toEqual([...scores].toSorted((a, b) => a - b));
});

test.each([[[]], [[5]], [[2, 2, 2]]])('scores that are all alike are 0: %j', (scores) => {
  expect([...standardize(scores)]).toEqual(scores.map(() => 0));
});

/** Unit vectors along the axes. */
const axes = (...indices: number[]): Float32Array => {
  const rows = new Float32Array(indices.length * DIMENSIONS);
  for (const [row, index] of indices.entries()) rows[row * DIMENSIONS + index] = 1;
  return rows;
};

test('each piece of the question meets its best piece of the text', () => {
  const text = openRowStore()([toBytes(axes(0, 1, 2))]);
  expect(lateInteraction(axes(2, 0), [1, 1], text)).toBeCloseTo(1);
  expect(lateInteraction(axes(2, 9), [1, 1], text)).toBeCloseTo(0.5);
});

test('a piece counts at its weight', () => {
  const text = openRowStore()([toBytes(axes(0))]);
  expect(lateInteraction(axes(0, 9), [3, 1], text)).toBeCloseTo(0.75);
  expect(lateInteraction(axes(), [], text)).toBe(0);
});

test('a question that the encoder fails to read is not read by meaning; that is told once, until it reads again', async () => {
  const encoder = await sharedEncoder();
  let isBroken = true;
  const failures: unknown[] = [];
  const broken: Encoder = {
    ...encoder,
    encode: (role, text) => (isBroken ? Promise.reject(new Error('no memory')) : encoder.encode(role, text)),
  };
  const meaning = makeMeaning(
    broken,
    (texts) => Promise.all(texts.map((text) => encodeText(encoder, text, { sentences: false, pieces: false }))),
    (error) => failures.push(error),
  );
  meaning.index(TEXTS.map(untitled));
  await meaning.ready();
  for (const question of ['钱', '钱', '人']) expect(await meaning.read(question)).toBeNull();
  expect(failures).toHaveLength(1);
  isBroken = false;
  expect(await meaning.read('钱')).not.toBeNull();
});
