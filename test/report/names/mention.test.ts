import { expect, test } from 'vitest';
import { countMentions } from '../../../src/report/names/mention.ts';
import { findMentions } from '../../../src/report/names/mentions.ts';
import { paragraph } from '../../corpus.ts';
import { GAZETTEER } from '../gazetteer.ts';

const counts = (text: string) =>
  Array.from(countMentions(findMentions(text, GAZETTEER)), ([{ id }, times]) => `${id} ${times}`);

test('a full name with its short name in brackets counts once', () => {
  expect(counts('联合国驻黎巴嫩临时部队(联黎部队)')).toEqual(['UNIFIL 1', 'LEBANON 1']);
  expect(counts('联合国驻黎巴嫩临时部队 （联黎部队）')).toEqual(['UNIFIL 1', 'LEBANON 1']);
});

test('a definition cut by a page break counts once, too', () => {
  expect(counts(paragraph(20).text)).toContain('UNFICYP 2');
});

test('every other mention counts, in the order of first mention', () => {
  expect(counts('联利特派团和联科行动，以及联利特派团')).toEqual(['UNMIL 2', 'UNOCI 1']);
});
