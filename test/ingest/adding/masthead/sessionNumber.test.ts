import { expect, test } from 'vitest';
import { sessionNumber } from '../../../../src/ingest/adding/masthead/sessionNumber.ts';

test.each([
  ['第六十八届会议', 68],
  ['第六十八屆會議', 68],
  ['第68届会议', 68],
  ['Sixty-eighth session', 68],
  ['Twentieth session', 20],
  ['Second session', 2],
  ['Forty-first session', 41],
  ['Special session', null],
  ['Sixty-twelfth session', null],
  ['2014年届会', null],
  ['', null],
])('%s is the session %s', (line, number) => {
  expect(sessionNumber(line)).toBe(number);
});
