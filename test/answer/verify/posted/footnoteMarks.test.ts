import { beforeAll, expect, test } from 'vitest';
import { withFootnoteMarks } from '../../../../src/answer/verify/posted/footnoteMarks.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

test.each([
  ['联合国在阿富汗和科索沃1以及', '联合国在阿富汗和科索沃¹以及'],
  ['联合国在阿富汗和科索沃[1]以及', '联合国在阿富汗和科索沃¹¹¹以及'],
  ['聯合國在阿富汗和科索沃 1 以及', '聯合國在阿富汗和科索沃 ¹ 以及'],
  ['联合国在阿富汗和科索沃1.5亿', '联合国在阿富汗和科索沃1.5亿'],
  ['联合国在阿富汗和科索沃12人', '联合国在阿富汗和科索沃12人'],
  ['联合国在阿富汗和科索沃1名人员', '联合国在阿富汗和科索沃1名人员'],
  ['联合国在阿富汗和科索沃10人，联合国在阿富汗和科索沃1。', '联合国在阿富汗和科索沃10人，联合国在阿富汗和科索沃¹。'],
  ['在科索沃2以及', '在科索沃2以及'],
  ['', ''],
])('%s has its footnote marks: %s', (text, expected) => {
  expect(withFootnoteMarks(text, opened)).toBe(expected);
});
