import { expect, test } from 'vitest';
import { parseErrata, placeErratum } from '../../src/ingest/errata.ts';
import { paragraph, REPORT } from '../corpus.ts';

const entry = {
  paragraph: 38,
  context: '维持和乎行动部地雷行动处',
  printed: '维持和乎行动部',
  suggested: '维持和平行动部',
  reason: 'because',
  confidence: 'high',
} as const;

test('the twelve errors of wording stand where the text prints them', () => {
  const placed = REPORT.document.paragraphs.flatMap(({ id, text, errata }) =>
    errata.map(({ start, end, printed }) => {
      expect(text.slice(start, end)).toBe(printed);
      return id;
    }),
  );
  expect(placed).toEqual([14, 14, 36, 38, 39, 53, 58, 75, 80, 80, 86, 90]);
});

test.each([
  ['a paragraph that does not exist', { paragraph: 94 }, 'there is no paragraph 94'],
  ['a context that is not in the paragraph', { context: '没有' }, '“没有” stands 0 times in paragraph 38, not once'],
  ['a context that is there twice', { context: '地雷' }, '“地雷” stands 7 times in paragraph 38, not once'],
  ['an error that is not in its context', { printed: '错' }, '“错” stands 0 times in its context, not once'],
])('names %s', (_, change, message) => {
  expect(placeErratum({ ...entry, ...change }, [paragraph(38)])).toBe(message);
});

test('an entry with a field too many is refused', () => {
  expect(() => parseErrata([{ ...entry, extra: 1 }])).toThrow(/extra/u);
});
