import { expect, test } from 'vitest';
import { printedOf } from '../../../../src/answer/verify/compare/printed.ts';
import { rowLike } from '../../../../src/answer/verify/compare/rows.ts';
import { verify } from '../../../../src/answer/verify/verify.ts';
import { readDocumentText } from '../../../../src/ingest/documentText.ts';
import { openLibrary } from '../../../../src/search/library.ts';
import { REPORT } from '../../../corpus.ts';
import { GAZETTEER } from '../../../report/gazetteer.ts';

const TEXT = '1. 兵力如下。\n特派团\t军人\t警察\n马里稳定团\t5 201\t949\n联利特派团\t4 110\t312';
const opened = await openLibrary([readDocumentText(TEXT, REPORT.document.info)], GAZETTEER);
const like = (text: string) => rowLike(text, printedOf(opened));

test('a row is known by its words, whatever white space is between them', () => {
  expect(like('马里稳定团 5 201 949')).toBe('马里稳定团\t5 201\t949');
  expect(like(' 马里稳定团   5 201  949 ')).toBe('马里稳定团\t5 201\t949');
});

test.each(['马里稳定团 5 20 1949', '马里稳定团 5 201 94', '马里稳定团 949', '马里稳定团', '联利特派团\t5 201\t949'])(
  '%j is no row',
  (text) => {
    expect(like(text)).toBeNull();
  },
);

test('a row that was typed with spaces is printed like that; one with another number is not', async () => {
  const outcome = async (text: string) => (await verify(text, opened)).sentences.map(({ outcome }) => outcome);
  expect(await outcome('马里稳定团 5 201 949')).toEqual(['verbatim_folded']);
  expect(await outcome('马里稳定团\t5 201\t949')).toEqual(['verbatim']);
  expect(await outcome('马里稳定团 5 201 948')).toEqual([expect.not.stringContaining('verbatim')]);
});
