import { expect, test } from 'vitest';
import { languageOf } from '../../../../src/ingest/adding/masthead/languageOf.ts';
import { paragraph, REPORT } from '../../../corpus.ts';

const of = (text: string) => languageOf({ paragraphs: [{ ...paragraph(1), text }] });

test('the first report is in Simplified Chinese', () => {
  expect(languageOf(REPORT.document)).toBe('zh-Hans');
});

test.each([
  ['维和人员驻扎在灯塔附近，负责夜间巡逻。', 'zh-Hans'],
  ['維和人員駐紮在燈塔附近，負責夜間巡邏。', 'zh-Hant'],
  ['The keepers of the lighthouse walk the shore at night.', 'en'],
  ['联合国MINUSMA、MINUSCA、UNMISS和MONUSCO各有一座灯塔。', 'zh-Hans'],
  ['The word 灯塔 means a lighthouse.', 'en'],
  ['', 'zh-Hans'],
])('%s is %s', (text, language) => {
  expect(of(text)).toBe(language);
});
