import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Quoted } from '../../../src/answer/answer.ts';
import { searchKeywords, sentencesNaming, sentencesPrinting } from '../../../src/answer/lookup/searchKeywords.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const idsOf = async (words: string, filter = {}) =>
  ((await searchKeywords(words, opened, filter)) as Quoted).quotes.map(({ paragraph }) => paragraph.id);

test('each paragraph that holds the words is quoted once, best first, and no span is called the answer', async () => {
  const answer = (await searchKeywords('无人驾驶', opened, {})) as Quoted;
  expect(answer.quotes[0]?.paragraph.id).toBe(71);
  expect(answer.quotes[0]?.text).toContain('无人驾驶');
  expect(answer.span).toBeNull();
  const ids = await idsOf('维和');
  expect(new Set(ids).size).toBe(ids.length);
});

test('fifty paragraphs are enough for anyone', async () => {
  expect(await idsOf('联合国维持和平行动')).toHaveLength(50);
});

test('section and mission narrow it down', async () => {
  const ids = await idsOf('安全', { section: '二', entity: 'MINUSMA' });
  expect(ids).toContain(15);
  for (const id of ids)
    expect(opened.passages.find(({ paragraph }) => paragraph.id === id)?.entities).toContain('MINUSMA');
});

test.each(['女', '军', '警', '案'])('one character is a word, too: %s', async (character) => {
  const { quotes } = (await searchKeywords(character, opened, {})) as Quoted;
  expect(quotes.length).toBeGreaterThan(5);
  for (const { text } of quotes) expect(text).toContain(character);
});

test.each([
  ['5%', [5]],
  ['百分之五', [5]],
  ['百分之十五', [5, 16]],
  ['十万', [53]],
  ['75亿', [5]],
  ['85207', [2]],
  ['2098', [8]],
])('a number is searched by its value: %s', async (words, ids) => {
  expect(await idsOf(words)).toEqual(ids);
});

test('a number of another size is none', async () => {
  expect((await searchKeywords('25亿', opened, {})).kind).toBe('nothing_found');
});

test('a time is one list in whatever notation', async () => {
  const year = await idsOf('2013年');
  expect(year).toEqual(expect.arrayContaining([7, 10, 51]));
  expect(await idsOf('二零一三年')).toEqual(year);
  const month = await idsOf('2013年11月');
  for (const typed of ['2013-11', '2013.11', '2013/11', '二〇一三年十一月']) expect(await idsOf(typed)).toEqual(month);
});

test.each(['香蕉', 'MINUSCA', ''])('words that the report does not hold are said to be missing: %j', async (words) => {
  const missing = { kind: 'nothing_found', missing: { what: 'words', name: words }, nearest: [] };
  expect(await searchKeywords(words, opened, {})).toEqual(missing);
});

test('whatever is looked for, quotes are slices of paragraphs of the library', async () => {
  const paragraphs = new Set((await library()).passages.map(({ paragraph }) => paragraph));
  await fc.assert(
    fc.asyncProperty(hostileText(), async (words) => {
      const answer = await searchKeywords(words, opened, {});
      for (const { paragraph, start, end, text } of answer.kind === 'quoted' ? answer.quotes : []) {
        expect(paragraphs.has(paragraph)).toBe(true);
        expect(text).toBe(paragraph.text.slice(start, end));
      }
    }),
    { numRuns: 150 },
  );
});

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
