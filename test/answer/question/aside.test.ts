import { expect, test } from 'vitest';
import { documentFactAsked, isSmallTalk } from '../../../src/answer/question/aside.ts';

test.each([
  '你好',
  '您好！',
  '謝謝',
  '谢谢你',
  '帮助',
  '怎麼用？',
  'Hello!',
  'thank you very much',
  '你能做什么？',
  '???',
  '👍',
])('%s is no question', (typed) => expect(isSmallTalk(typed)).toBe(true));

test.each(['你好，2013年有多少维和人员身亡？', '帮助妇女的措施有哪些', '马里', 'help for women', '测试设备'])(
  '%s is one',
  (typed) => expect(isSmallTalk(typed)).toBe(false),
);

test.each([
  [
    'date',
    [
      '这份报告是什么时候发布的？',
      '這份報告何時重發',
      '报告的印发日期',
      '报告是哪年的',
      'When was this report issued?',
    ],
  ],
  ['author', ['报告是谁写的', '本报告由谁提交', '谁发布了这份报告', '报告的作者是谁', 'who wrote the report']],
  ['title', ['这份报告的标题是什么', '这份文件叫什么名字', 'What is the title of this report?']],
  ['symbol', ['报告的文号是什么', '文件编号']],
  ['length', ['报告有多少段', '报告一共几段', 'How many paragraphs does the report have?']],
  ['contents', ['目录', '報告的目錄', '报告分几个部分']],
])('the %s of a document is asked', (fact, questions) => {
  for (const question of questions) expect(documentFactAsked(question), question).toBe(fact);
});

test.each([
  '报告对马里怎么说',
  '什么时候发布的',
  '上一份报告提到的战略什么时候发布',
  '报告什么时候提到乍得',
  '谁写了这个战略',
  '有多少警察',
  '这份报告讲什么',
  '',
])('%j asks its paragraphs', (question) => {
  expect(documentFactAsked(question)).toBeNull();
});
