import { beforeAll, expect, test } from 'vitest';
import type { Signals } from '../../../src/answer/decision/decision.ts';
import { isOutdone } from '../../../src/answer/decision/elsewhere.ts';
import { readGazetteer } from '../../../src/ingest/gazetteers.ts';
import { embeddedEngine } from '../../../src/search/embeddedEngine.ts';
import { type Library, openLibrary } from '../../../src/search/library.ts';
import type { Reader } from '../../../src/search/reader/reader.ts';
import { inOneLanguage, within } from '../../../src/search/within.ts';
import { SEVERAL } from '../../search/severalDocuments.ts';

/** A reader that is sure of each passage that holds the word, and hardly sees an answer in others. */
const readerOf = (word: string): Reader => ({
  read: async (_, passages) =>
    passages.map((passage) => ({
      answers: passage.includes(word) ? 5 : -6,
      certainty: passage.includes(word) ? -0.1 : -3,
      span: { start: 0, end: Math.min(4, passage.length) },
    })),
  close: async () => {},
});

const QUESTION = '守护灯塔的警察有多少名？';
let library: Library;
beforeAll(async () => {
  library = await openLibrary(SEVERAL, readGazetteer('corpus'), embeddedEngine, null, readerOf('警察'));
});

/** Whether an answer that the reader gave this logit, found in these documents, is outdone by the others. */
function outdone(answers: number, ids: readonly string[], by = library): Promise<boolean> {
  const view = within(
    by,
    by.documents.filter(({ info }) => ids.includes(info.id)),
  );
  return isOutdone({ answers } as Signals, QUESTION, view);
}

test('what hardly answers is outdone by a document that clearly does', async () => {
  expect(await outdone(-6, ['lighthouse-convention'])).toBe(true);
  expect(await outdone(-3, ['a-res-77-903'])).toBe(true);
});

test('what answers itself is not, whatever others say', async () => {
  expect(await outdone(-2, ['lighthouse-convention'])).toBe(false);
  expect(await outdone(5, ['a-77-901'])).toBe(false);
});

test('nothing is outdone where no other document answers, or there is none', async () => {
  const unsure = await openLibrary(SEVERAL, readGazetteer('corpus'), embeddedEngine, null, readerOf('没有这个词'));
  expect(await outdone(-6, ['lighthouse-convention'], unsure)).toBe(false);
  const all = inOneLanguage(library, 'zh-Hans').documents.map(({ info }) => info.id);
  expect(await outdone(-6, all)).toBe(false);
});
