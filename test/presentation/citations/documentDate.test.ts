import { expect, test } from 'vitest';
import { dateOf } from '../../../src/presentation/citations/documentDate.ts';
import { REPORT } from '../../corpus.ts';

const { info } = REPORT.document;

test('a document is cited by the date of its issue, else of its reissue, else by none', () => {
  expect(dateOf({ ...info, dates: { issued: '2013-12-23', reissued: '2014-02-07' } })).toEqual({
    iso: '2013-12-23',
    year: 2013,
    reissued: false,
  });
  expect(dateOf(info)).toEqual({ iso: '2014-02-07', year: 2014, reissued: true });
  expect(dateOf({ ...info, dates: {} })).toBeNull();
});
