import { expect, test } from 'vitest';
import { piecesOf } from '../../../../src/answer/verify/posted/pieces.ts';

test.each([
  ['第一句。第二句！第三句？', ['第一句。', '第二句！', '第三句？']],
  ['前面〔…〕后面', ['前面', '后面']],
  ['前面（……），后面。', ['前面', '后面。']],
  ['前面...后面', ['前面', '后面']],
  ['……后面', ['后面']],
  ['“第一句。”第二句', ['第一句。', '第二句']],
  ['增加了3.5%。', ['增加了3.5%。']],
  ['？！', []],
  ['', []],
])('%j is checked as %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('what is longer than any sentence is cut between clauses, or anywhere', () => {
  const clause = `${'维和行动'.repeat(10)}，`;
  const pieces = piecesOf(clause.repeat(30));
  expect(pieces.join('')).toBe(clause.repeat(30));
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) expect(piece.length % clause.length).toBe(0);
  const cut = piecesOf('😀不'.repeat(500));
  expect(cut.every((piece) => piece.length <= 300 && !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(piece))).toBe(true);
});
