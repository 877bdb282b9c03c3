import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutQuery } from '../../../../src/web/page/reading/cutQuery.ts';

const TERMS = new Set(['维和', '维和人员', '人员', '人', '无人', '2013', '85207', 'sea', 'state']);
const cut = (query: string) => cutQuery(query, TERMS, new Map([['員', '员']]));

test.each([
  ['维和人员', ['维和人员', '维和', '人员']],
  ['維和人員', ['人员']],
  ['多少维和人员？', ['维和人员', '维和', '人员']],
  ['人 人', ['人']],
  ['ＳＥＡ States 2013年', ['sea', '2013']],
  ['85 207 名', ['85207']],
  ['85,207', ['85207']],
  ['seas', []],
  ['', []],
])('%s holds %j', (query, words) => {
  expect(cut(query)).toEqual(words);
});

test('finds only terms, each once, whatever is asked', () => {
  const piece = fc.oneof(fc.constantFrom(...TERMS, '員', ' '), fc.string({ unit: 'binary', maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const words = cut(pieces.join(''));
      expect(words.filter((word) => !TERMS.has(word))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});
