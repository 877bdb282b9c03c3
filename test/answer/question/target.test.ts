import { expect, test } from 'vitest';
import { targetOf } from '../../../src/answer/question/target.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['第15段说了什么', [15]],
  ['第十五段說了什麼', [15]],
  ['对比第2段和第53段', [2, 53]],
  ['第2、53段', [2, 53]],
  ['what does paragraph 15 say', [15]],
  ['compare paras 2 and 53', [2, 53]],
  ['摘要', ['summary']],
  ['脚注1', ['fn1']],
  ['这份报告讲什么', ['summary']],
  ['What is this report about?', ['summary']],
])('%s is the place itself', (question, paragraphs) => {
  expect(targetOf(question, opened)).toMatchObject({ paragraphs: { ids: paragraphs }, section: null, rest: '' });
});

test.each([
  ['A/68/652:15', [15]],
  ['A/68/652 第15段', [15]],
  ['A/68/652', []],
])('%s alone is a place', (question, ids) => {
  expect(targetOf(question, opened)).toMatchObject({ paragraphs: { ids, symbol: 'A/68/652' }, rest: '' });
});

test('a section is named by its numeral', () => {
  expect(targetOf('第五节', opened)?.section?.numeral).toBe('五');
  expect(targetOf('第5节讲什么', opened)?.section?.numeral).toBe('五');
});

test('what is asked of a place is kept', () => {
  expect(targetOf('第15段里选举是什么时候', opened)).toMatchObject({
    paragraphs: { ids: [15] },
    rest: expect.stringContaining('选举'),
  });
});

test.each(['报告对马里怎么说', '文职审查的结论是什么', '2013年预算', '两段话'])('%s names none', (question) => {
  expect(targetOf(question, opened)).toBeNull();
});
