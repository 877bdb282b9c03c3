import { expect, test } from 'vitest';
import { relativeTimes } from '../../src/answer/relativeTimes.ts';
import { fold } from '../../src/text/fold.ts';

const times = (text: string) => {
  const folded = fold(text).text;
  return relativeTimes(folded).map(({ start, end }) => folded.slice(start, end));
};

test.each([
  ['正进入执行时间表的最后 18 个月', ['18个月']],
  ['在规定的三个月内处理', ['三个月']],
  ['在随后两年中', ['两年']],
  ['为期至多 24 个月', []],
  ['预计将恢复五年之久的对话', []],
  ['', []],
])('%s: %j', (text, found) => expect(times(text)).toEqual(found));
