import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answered } from '../../src/command/answered.ts';
import { expectedIn } from '../../src/command/expected.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { placeOf } from '../../src/report/place.ts';
import { openLibrary } from '../../src/search/library.ts';
import { MADE_UP } from '../madeUpCorpus.ts';
import { hostileText } from '../presentation/hostile.ts';

const held = await openLibrary(
  MADE_UP.map(({ document }) => document),
  readGazetteer('corpus'),
);
const answered = (...symbols: string[]): Answered => ({
  question: '?',
  documents: held.documents.filter(({ info }) => symbols.includes(info.symbol)),
  found: true,
  shown: [],
  short: null,
  held: {},
});

function read(typed: string, about: Answered, wording = zhCN): readonly string[] | string | null {
  try {
    const expected = expectedIn(typed, about, held, wording);
    return expected === null || expected === 'none' ? expected : expected.map(placeOf);
  } catch (error) {
    if (error instanceof UserError) return `! ${error.sentence(wording)}`;
    throw error;
  }
}

describe('a number without a symbol', () => {
  test('is of the document asked, in the language of the person', () => {
    expect(read('5', answered('A/99/17'))).toEqual(['A/99/17:5']);
    expect(read('5', answered('A/99/17'), enUS)).toEqual(['A/99/17@en:5']);
  });

  test('of several documents asks for the symbol', () => {
    const sentence = read('1', answered());
    expect(sentence).toMatch(/^! .*A\/99\/17.*请连文号一起写/u);
  });
});

test('a symbol leads to any document', () => {
  expect(read('A/99/245:3; A/99/17 第5段', answered('A/99/17'))).toEqual(['A/99/245@zh-Hant:3', 'A/99/17:5']);
});

test('the same paragraph counts once', () => {
  expect(read('5、5;5', answered('A/99/17'))).toEqual(['A/99/17:5']);
});

test('whatever is typed is paragraphs that there are, nothing, or one sentence', () => {
  fc.assert(
    fc.property(hostileText(60), (typed) => {
      const expected = read(typed, answered('A/99/17'));
      if (typeof expected === 'string') expect(expected).toMatch(/^(?:none|! .+)$/su);
      else expect(expected?.length).not.toBe(0);
    }),
  );
});
