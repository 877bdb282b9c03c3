import { beforeAll, expect, test } from 'vitest';
import { headingOutcome } from '../../../src/answer/verify/headingText.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

test.each([
  ['二. 2013 年主要业务发展情况', 'verbatim'],
  ['伙伴关系', 'verbatim'],
  ['A. 军事特遣队和建制警察部队的安全和安保', 'verbatim'],
  ['2013年主要業務發展情況', 'verbatim_folded'],
  ['2012 年主要业务发展情况', null],
  ['主要业务发展情况', null],
])('%s is %s as a heading', (text, expected) => {
  expect(headingOutcome(text, opened)).toBe(expected);
});
