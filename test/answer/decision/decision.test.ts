import { expect, test } from 'vitest';
import {
  DECISION,
  findEvidence,
  isLikely,
  probability,
  type Signals,
  signalsOf,
} from '../../../src/answer/decision/decision.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import type { Candidate } from '../../../src/answer/reading/candidates.ts';
import type { Reader } from '../../../src/search/reader/reader.ts';
import { library } from '../../library.ts';

const opened = await library();

async function candidatesFor(text: string): Promise<Candidate[]> {
  const hits = await opened.engine.query({ text, limit: 3 });
  return hits.map((hit, at) => ({
    hit,
    share: 1 - at / 10,
    reading: { answers: at - 2, certainty: -20, span: { start: 0, end: 1 }, place: { start: 0, end: 1 } },
  }));
}

test('the reader, the engine and what is lacking each have their say', async () => {
  const asked = understand('2010年马里稳定团有多少名女警察', opened);
  const signals = signalsOf(await candidatesFor(asked.text), asked, opened);
  expect(signals).toMatchObject({ answers: -2, highest: 0, certainty: -8, noKind: 1, noPeriod: 1 });
  expect(signals?.lead).toBeCloseTo(0.1);
});

test('a thing that no document holds is foreign, a verb is not', async () => {
  const foreign = async (text: string) =>
    signalsOf(await candidatesFor(text), understand(text, opened), opened)?.foreign;
  expect(await foreign('疫苗对维和有什么影响')).toBeGreaterThan(0.2);
  expect(await foreign('维和人员的安全')).toBe(0);
});

test('unread, there is nothing to weigh', async () => {
  const asked = understand('维和人员的安全', opened);
  const unread = (await candidatesFor(asked.text)).map((each) => ({ ...each, reading: null }));
  expect(signalsOf(unread, asked, opened)).toBeNull();
  expect(signalsOf([], asked, opened)).toBeNull();
});

const SURE: Signals = {
  answers: 5,
  highest: 5,
  certainty: -0.1,
  lead: 0.5,
  foreign: 0,
  noEntity: 0,
  noPeriod: 0,
  noKind: 0,
};

test('a sure reading is shown, one that lacks what was asked is not', () => {
  expect(probability(SURE)).toBeGreaterThan(DECISION.threshold);
  expect(probability({ ...SURE, answers: -7, highest: -7, certainty: -4, lead: 0, foreign: 0.6 })).toBeLessThan(
    DECISION.threshold,
  );
});

test('likely is what reaches the threshold', () => {
  expect(isLikely(SURE)).toBe(true);
  expect(isLikely({ ...SURE, noPeriod: 1 })).toBe(probability({ ...SURE, noPeriod: 1 }) >= DECISION.threshold);
});

test.each(['foreign', 'noEntity', 'noPeriod', 'noKind'] as const)('%s makes an answer less likely', (name) => {
  expect(probability({ ...SURE, [name]: 1 })).toBeLessThan(probability(SURE));
});

test('a weight stands for each signal', () => {
  expect(Object.keys(DECISION.weights).toSorted()).toEqual(Object.keys(SURE).toSorted());
});

/** A reader that is sure of the passages that hold these words. */
const readerOf = (words: string): Reader => ({
  read: async (_, passages) =>
    passages.map((passage) => ({
      answers: passage.includes(words) ? 2 : -5,
      certainty: -1,
      span: { start: 0, end: passage.length },
    })),
  close: async () => {},
});

test('the passages found, read and weighed, and what is exactly missing', async () => {
  const read = { ...opened, reader: readerOf('27名维和军警人员') };
  const { candidates, missing, signals } = await findEvidence(understand('2013年有多少维和人员死亡？', read), read, {});
  expect(candidates[0]?.hit.passage.paragraph.id).toBe(51);
  expect(missing).toBeNull();
  expect(signals?.answers).toBeGreaterThan(-3);
});

test('a filter looks only at the passages it lets through', async () => {
  const found = async (filter = {}) =>
    (await findEvidence(understand('维和人员的安全', opened), opened, filter)).candidates;
  expect(await found()).toHaveLength(15);
  const filtered = await found({ section: '一' });
  expect(filtered.length).toBeLessThan(15);
  for (const { hit } of filtered) {
    const { section } = hit.passage.paragraph;
    expect([section?.numeral, section?.parent?.numeral]).toContain('一');
  }
});
