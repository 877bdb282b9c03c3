import { expect, test } from 'vitest';
import { isSmallTalk } from '../../../src/answer/question/smallTalk.ts';

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
