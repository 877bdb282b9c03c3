import { expect, test } from 'vitest';
import { authorOf, citation, officialUrl } from '../../src/report/citation.ts';
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
  ['pre3', 'zh-Hans', 'A/68/652，序言部分第3段'],
  ['op1', 'zh-Hant', 'A/68/652，執行部分第1段'],
  ['op1', 'en', 'A/68/652, operative para. 1'],
  ['art19', 'zh-Hans', 'A/68/652，第19条'],
  ['art19-2', 'zh-Hant', 'A/68/652，第19條第2款'],
  ['art19-2', 'en', 'A/68/652, art. 19, para. 2'],
  ['art15bis2', 'zh-Hans', 'A/68/652，第15条之二'],
  ['art15bis3-1', 'en', 'A/68/652, art. 15 ter, para. 1'],
  ['ax1-3', 'zh-Hans', 'A/68/652，附件一，第3段'],
  ['ax2-3', 'en', 'A/68/652, annex II, para. 3'],
  ['un3', 'zh-Hans', 'A/68/652，无编号第3段'],
  ['un3', 'zh-Hant', 'A/68/652，無編號第3段'],
  ['un3', 'en', 'A/68/652, unnumbered para. 3'],
  ['turn12-2', 'zh-Hans', 'A/68/652，第12次发言第2段'],
  ['turn12-2', 'zh-Hant', 'A/68/652，第12次發言第2段'],
  ['turn12-2', 'en', 'A/68/652, statement 12, para. 2'],
  ['p15bis2', 'zh-Hans', 'A/68/652，第15之二段'],
  ['p15bis2', 'en', 'A/68/652, para. 15 bis'],
  ['ax1-3bis3', 'zh-Hans', 'A/68/652，附件一，第3之三段'],
  ['ax1-3bis3', 'en', 'A/68/652, annex I, para. 3 ter'],
  ['p15rep2', 'zh-Hans', 'A/68/652，第15段（第二次出现）'],
  ['p15rep3', 'zh-Hant', 'A/68/652，第15段（第三次出現）'],
  ['p15rep2', 'en', 'A/68/652, para. 15 (second occurrence)'],
  ['p15rep12', 'en', 'A/68/652, para. 15 (12th occurrence)'],
  ['p15bis2rep2', 'en', 'A/68/652, para. 15 bis (second occurrence)'],
  ['fn1rep2', 'en', 'A/68/652, footnote 1 (second occurrence)'],
  ['ax0-3', 'zh-Hant', 'A/68/652，附件，第3段'],
] as const)('paragraph %s is cited in %s as %s', (id, language, expected) => {
  expect(citation({ document: info, id }, language)).toBe(expected);
});

test.each([
  ['zh-Hans', 'A/68/652，第15段，第6页'],
  ['zh-Hant', 'A/68/652，第15段，第6頁'],
  ['en', 'A/68/652, para. 15, p. 6'],
] as const)('where the file has pages, %s names that on which the paragraph begins', (language, expected) => {
  expect(citation({ document: info, id: 15, page: 6 }, language)).toBe(expected);
});

test.each([
  ['zh-Hans', null, 'A/68/652，第15段，表第3行，第6页'],
  ['zh-Hans', 2, 'A/68/652，第15段，表2第3行，第6页'],
  ['zh-Hant', null, 'A/68/652，第15段，表第3列，第6頁'],
  ['en', null, 'A/68/652, para. 15, table, row 3, p. 6'],
  ['en', 2, 'A/68/652, para. 15, table 2, row 3, p. 6'],
] as const)('in %s a row of table %s of a paragraph is named', (language, table, expected) => {
  expect(citation({ document: info, id: 15, page: 6, row: { table, row: 3 } }, language)).toBe(expected);
});

test('the official text is linked in the language of the document', () => {
  expect(officialUrl(info)).toBe('https://docs.un.org/zh/A/68/652');
  expect(officialUrl({ ...info, language: 'en' })).toBe('https://docs.un.org/en/A/68/652');
  expect(officialUrl(info, 'en')).toBe('https://docs.un.org/en/A/68/652');
});

test('a document without a symbol is cited by its title, and leads nowhere', () => {
  const treaty = { ...info, symbol: '《灯塔公约》', hasSymbol: false };
  expect(citation({ document: treaty, id: 'art19-2' }, 'zh-Hans')).toBe('《灯塔公约》，第19条第2款');
  expect(officialUrl(treaty)).toBeNull();
});

test('a document that is nobody’s is the United Nations’', () => {
  const { author: _, body: __, ...treaty } = info;
  expect([authorOf(treaty, 'zh'), authorOf(treaty, 'en')]).toEqual(['联合国', 'United Nations']);
});

test('who wrote a document is its author, else the body whose it is', () => {
  expect([authorOf(info, 'zh'), authorOf(info, 'en')]).toEqual(['联合国秘书长', 'United Nations Secretary-General']);
  const { author: _, ...resolution } = info;
  expect([authorOf(resolution, 'zh'), authorOf(resolution, 'en')]).toEqual([
    '联合国大会',
    'United Nations General Assembly',
  ]);
});
