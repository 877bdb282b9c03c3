import { expect, test } from 'vitest';
import { paragraphOf, readAlone } from './read.ts';

test('each sentence comes with its quote, and none is mere white space', () => {
  const read = readAlone(paragraphOf(' 马里稳定团有 14 人。 \n 联科行动有 7 人。\n'));
  expect(read.map(({ quote }) => quote.text)).toEqual(['马里稳定团有 14 人。', '联科行动有 7 人。']);
});

test('what a place belongs to is named by its clause, or else is what the paragraph is about', () => {
  const text = '马里稳定团部署了人员。马里稳定团有 14 人，联科行动有 7 人。其中 3 人是警察。';
  const read = readAlone(paragraphOf(text));
  const owners = read.flatMap(({ sentence, entityAt }) => sentence.quantities.map((at) => entityAt(at)?.id));
  expect(owners).toEqual(['MINUSMA', 'UNOCI', 'MINUSMA']);
});
