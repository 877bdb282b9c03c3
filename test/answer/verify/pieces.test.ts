import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/answer/verify/pieces.ts';

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
