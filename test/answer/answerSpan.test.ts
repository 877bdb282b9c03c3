import { expect, test } from 'vitest';
import { answerSpan } from '../../src/answer/answerSpan.ts';
import { ask } from '../../src/answer/ask.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { slotsOf } from '../../src/answer/slots.ts';
import { Quote } from '../../src/report/quote.ts';
import { library } from '../library.ts';

const opened = await library();

test.each([
  ['联科行动缩编到多少人？', '7 137 人'],
  ['马里稳定团什么时候授权？', '2013 年 4 月'],
  ['征聘时间缩短了百分之几？', '20%'],
  ['阿卜耶伊部队增兵根据的是哪份决议？', '第 2104(2013)'],
])('%s → %s', async (question, span) => {
  expect(await ask(question, opened)).toMatchObject({ kind: 'quoted', span: { text: span } });
});

test('a list is what stands behind its colon, other answers are clauses of one sentence', () => {
  const passage = opened.passages.find(({ paragraph }) => paragraph.id === 58);
  if (!passage) throw new Error('No paragraph 58');
  const span = (question: string) =>
    answerSpan(Quote.whole(passage.paragraph), passage, slotsOf(understand(question, opened), opened), opened)?.text;
  expect(span('四大支柱有哪些？')).toBe('供应链管理和模块化；财务框架；人力资源框架；共享服务');
  expect(span('用户满意度怎么样？')).toBe('其结果是，用户满意度提高，供应链变得更具复原力');
});
