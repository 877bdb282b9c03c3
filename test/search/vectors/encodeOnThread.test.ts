import { beforeEach, expect, test } from 'vitest';
import { encodeOnThread } from '../../../src/search/vectors/encodeOnThread.ts';
import { encodeText, type TextVectors } from '../../../src/search/vectors/windowVectors.ts';
import { LIMITS, pipe, SHORT, UNRELIABLE } from '../../thread/unreliable.ts';
import { sharedEncoder } from '../sharedEncoder.ts';
import { untitled } from '../untitled.ts';

const DETAIL = { sentences: false, pieces: true };

/** What is made, into a list that keeps it where making fails. */
async function collect(vectors: AsyncIterable<TextVectors>, made: TextVectors[] = []): Promise<TextVectors[]> {
  for await (const each of vectors) made.push(each);
  return made;
}

test('a thread makes the same vectors, in order, and tells how far it is', async () => {
  const told: number[] = [];
  const texts = ['维和人员。', '预算。'];
  const encode = encodeOnThread({ progress: () => (done) => told.push(done) });
  const made = await collect(encode(texts.map(untitled), DETAIL));
  const encoder = await sharedEncoder();
  for (const [index, text] of texts.entries()) {
    expect(made[index]?.whole).toEqual((await encodeText(encoder, untitled(text), DETAIL)).whole);
  }
  expect(told).toEqual([1, 2]);
});

const deaths: number[] = [];
const onDeath = (_: Error, seconds: number) => void deaths.push(seconds);
beforeEach(() => void deaths.splice(0));
const unreliable = { file: UNRELIABLE, options: '', limits: LIMITS, pauses: [0, 0.01] };

test('a thread that finds no model says so', async () => {
  const encode = encodeOnThread({}, { ...unreliable, file: new URL('../nowhere.ts', import.meta.url) });
  await expect(collect(encode([untitled('维和')], DETAIL))).rejects.toThrow(/nowhere/u);
});

test('a thread that is stopped ends between two texts, with what it has made', async () => {
  const stop = new AbortController();
  const texts = Array.from({ length: 50 }, (_, index) => `维和人员第${index}名。`);
  const encode = encodeOnThread({ progress: () => () => stop.abort() });
  const made = await collect(encode(texts.map(untitled), DETAIL, stop.signal));
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(texts.length);
});

test('a text that hangs does not hold up the end: what was made before is there', async () => {
  const { path, release } = pipe();
  const stop = new AbortController();
  const made: TextVectors[] = [];
  const reading = collect(
    encodeOnThread({ onDeath }, unreliable)(['a', path].map(untitled), DETAIL, stop.signal),
    made,
  );
  await expect.poll(() => made).toHaveLength(1);
  stop.abort();
  await reading;
  expect(made).toEqual([{ said: 'a' }]);
  expect(deaths).toEqual([]);
  release();
});

test('where a thread dies of a text, others try again, later each time; what was made before is there', async () => {
  const made: TextVectors[] = [];
  await expect(
    collect(encodeOnThread({ onDeath }, unreliable)(['a', 'b', 'exit', 'c'].map(untitled), DETAIL), made),
  ).rejects.toThrow('The thread has ended');
  expect(made).toEqual([{ said: 'a' }, { said: 'b' }]);
  expect(deaths).toEqual([0, 0.01]);
});

test('where a thread hangs, another goes on with the same text', async () => {
  const { path, release } = pipe();
  const reading = collect(
    encodeOnThread({ onDeath }, { ...unreliable, limits: SHORT })(['a', path, 'c'].map(untitled), DETAIL),
  );
  await expect.poll(() => deaths).toEqual([0]);
  release();
  const made = await reading;
  expect(made).toEqual([{ said: 'a' }, { said: path }, { said: 'c' }]);
});
