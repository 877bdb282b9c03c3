import { expect, test } from 'vitest';
import { citation, officialUrl } from '../../src/report/citation.ts';
import { REPORT } from '../corpus.ts';

const { info } = REPORT.document;

test.each([
  [15, 'zh-Hans', 'A/68/652，第15段'],
  [15, 'zh-Hant', 'A/68/652，第15段'],
  [15, 'en', 'A/68/652, para. 15'],
  ['summary', 'zh-Hans', 'A/68/652，摘要'],
  ['summary', 'en', 'A/68/652, summary'],
  ['fn1', 'zh-Hans', 'A/68/652，脚注1'],
  ['front', 'zh-Hans', 'A/68/652，文首'],
] as const)('paragraph %s is cited in %s as %s', (id, language, expected) => {
  expect(citation(info, id, language)).toBe(expected);
});

test('the official text is linked in the language of the document', () => {
  expect(officialUrl(info)).toBe('https://docs.un.org/zh/A/68/652');
});
