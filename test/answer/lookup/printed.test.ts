import { expect, test } from 'vitest';
import { sentencesNaming, sentencesPrinting } from '../../../src/answer/lookup/printed.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each(['乌干达', '烏干達', ' 乌 干 达 '])('%j is found in whatever script and spacing it is typed', (typed) => {
  const quotes = sentencesPrinting(typed, opened);
  expect(quotes.map(({ paragraph }) => paragraph.id)).toEqual([58]);
  expect(quotes[0]?.text).toContain('乌干达');
});

test('Latin is found as a whole word alone', () => {
  expect(sentencesPrinting('Inspira', opened).length).toBeGreaterThan(0);
  expect(sentencesPrinting('nspir', opened)).toEqual([]);
});

test('each paragraph is quoted once, and a section may be asked for', () => {
  const ids = sentencesPrinting('警', opened).map(({ paragraph }) => paragraph.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { paragraph } of sentencesPrinting('警', opened, { section: '五' }))
    expect([paragraph.section?.numeral, paragraph.section?.parent?.numeral]).toContain('五');
});

test.each(['Uganda', 'wuganda', '乌干达'])('a name of no gazetteer is found by %s', (typed) => {
  expect(sentencesNaming(typed, opened)[0]?.paragraph.id).toBe(58);
});

test.each(['', ' ', '伊拉克', 'Iraq'])('%j is printed nowhere', (typed) => {
  expect(sentencesNaming(typed, opened)).toEqual([]);
});
