import { expect, test } from 'vitest';
import { readPinyin } from '../../../src/answer/question/pinyinWords.ts';
import type { DocumentInfo } from '../../../src/report/documentInfo.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['lianke xingdong suobian dao duoshao ren', '联科行动缩编到多少人'],
  ['mali wendingtuan shenme shihou shouquan', '马里稳定团什么时候授权'],
  ['liankexingdong suobian', '联科行动缩编'],
  ['lkxd suobian', '联科行动缩编'],
  ['weihe yusuan shi duoshao', '维和预算是多少'],
  ['shijie yinhang canjia le shenme', '世界银行参加了什么'],
  ['weihe renyuan xyzq yusuan', '维和人员xyzq预算'],
])('%s is read as %s', (typed, meant) => {
  expect(readPinyin(typed, opened)).toBe(meant);
});

test.each([
  'What is the budget?',
  'MINUSMA 有多少人',
  'Mali',
  'When will the manuals be finished?',
  '马里稳定团',
  'AU',
])('%s is no pinyin', (typed) => expect(readPinyin(typed, opened)).toBe(typed));

test('what the reports print in Latin letters is no pinyin, whatever it could spell', async () => {
  const text = '预算由YUSUAN公司编制。';
  const info = opened.documents[0]?.info as DocumentInfo;
  const printed = { document: info, id: 1, section: null, text, runs: [], label: null, footnotes: [], errata: [] };
  const other = await openLibrary([{ info, sections: [], paragraphs: [printed] }], opened.gazetteer);
  expect(readPinyin('Yusuan', opened)).toBe('预算');
  expect(readPinyin('Yusuan', other)).toBe('Yusuan');
});
