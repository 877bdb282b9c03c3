import { expect, test } from 'vitest';
import { withNeighbours } from '../../../src/answer/lookup/context.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { CORPUS, paragraph } from '../../corpus.ts';
import { paragraphOf } from '../../presentation/hostile.ts';

const documents = CORPUS.map(({ document }) => document);

test.each<[ParagraphId, ParagraphId[]]>([
  [15, [14, 15, 16]],
  ['front', ['front', 'summary']],
  ['summary', ['front', 'summary', 1]],
  ['fn1', [93, 'fn1']],
])('paragraph %s stands among its neighbours', (id, ids) => {
  expect(withNeighbours(paragraph(id), documents).map((each) => each.id)).toEqual(ids);
});

test('a paragraph of no document has none', () => {
  expect(withNeighbours(paragraphOf('x'), [])).toEqual([]);
});
