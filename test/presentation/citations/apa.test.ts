import { expect, test } from 'vitest';
import { apa } from '../../../src/presentation/citations/apa.ts';
import { REPORT } from '../../corpus.ts';

const { info } = REPORT.document;

test('a report has its writer for author, its symbol for number and its paragraph for page', () => {
  expect(apa(info, 15)).toEqual({
    reference:
      'United Nations Secretary-General. (2014). Implementation of the recommendations of the Special Committee on Peacekeeping Operations: Report of the Secretary-General (A/68/652). https://docs.un.org/en/A/68/652',
    inText: '(United Nations Secretary-General, 2014, para. 15)',
  });
});

test('a part without a number is cited by its name', () => {
  expect(apa(info, 'summary').inText).toBe('(United Nations Secretary-General, 2014, summary)');
  expect(apa(info, 'fn1').inText).toBe('(United Nations Secretary-General, 2014, footnote 1)');
});

test('a report without a date says so', () => {
  const { reference, inText } = apa({ ...info, dates: {} }, 15);
  expect(reference).toContain('Secretary-General. (n.d.). Implementation');
  expect(inText).toBe('(United Nations Secretary-General, n.d., para. 15)');
});
