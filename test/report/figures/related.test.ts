import { expect, test } from 'vitest';
import { related } from '../../../src/report/figures/related.ts';
import { REPORT } from '../../corpus.ts';
import { extractFigures, paragraphOf } from './read.ts';

const ALL = REPORT.document.paragraphs.flatMap((each) => extractFigures(each));

test('the report has two figures that lie in others and one that rounds a sum', () => {
  const found = related(ALL).map((relation) => {
    const figures =
      relation.kind === 'within' ? [relation.part, relation.whole] : [...relation.parts, relation.rounded];
    return [relation.kind, ...figures.map(({ value, quote }) => `${value} (${quote.paragraph.id})`)];
  });
  expect(found).toEqual([
    ['within', '14 (11)', '27 (51)'],
    ['within', '5 (11)', '13 (51)'],
    ['differs', '85207 (2)', '12807 (2)', '100000 (53)'],
  ]);
});

test('figures of two documents are never related', () => {
  const other = { ...REPORT.document.info, id: 'another' };
  const mixed = REPORT.document.paragraphs.flatMap(({ id, text }) =>
    id === 51 || id === 53 ? extractFigures(paragraphOf(text, other)) : [],
  );
  expect(
    related([...ALL.filter(({ quote }) => quote.paragraph.id === 11 || quote.paragraph.id === 2), ...mixed]),
  ).toEqual([]);
});
