import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Paragraph, ParagraphId } from '../../../src/report/paragraph.ts';
import { aligned } from '../../../src/web/reportPages/aligned.ts';
import { paragraphOf } from '../../presentation/hostile.ts';

const paragraphs = (ids: readonly ParagraphId[]): Paragraph[] => ids.map((id) => ({ ...paragraphOf('x'), id }));
const rowsOf = (left: readonly ParagraphId[], right: readonly ParagraphId[]) =>
  aligned(paragraphs(left), paragraphs(right)).map((row) => row.map((each) => each?.id ?? null));

it('puts paragraphs of one name beside each other, and what one language lacks where the other has it', () => {
  expect(rowsOf(['summary', 1, 2, 3], [1, 'fn1', 3, 4])).toEqual([
    ['summary', null],
    [1, 1],
    [2, null],
    [null, 'fn1'],
    [3, 3],
    [null, 4],
  ]);
});

it('shows each paragraph of both once, those of the left in order, whatever their order', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(ids, ids, (left, right) => {
      const rows = rowsOf(left, right);
      expect(rows.flatMap(([id]) => id ?? [])).toEqual(left);
      expect(rows.flatMap(([, id]) => id ?? []).toSorted()).toEqual(right.toSorted());
      for (const [a, b] of rows) if (a !== null && b !== null) expect(a).toBe(b);
      expect(rows.filter(([a, b]) => a !== null && b !== null)).toHaveLength(
        left.filter((id) => right.includes(id)).length,
      );
    }),
  );
});
