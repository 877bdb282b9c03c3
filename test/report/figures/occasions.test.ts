import { describe, expect, test } from 'vitest';
import { contains } from '../../../src/text/span.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { extractOccasions, paragraphOf } from './read.ts';

const of = (text: string) =>
  extractOccasions(paragraphOf(text)).map(({ kind, date, words }) => [kind, date, words.text]);

describe('a date at which something happens or is due', () => {
  test.each([
    ['2013年4月，稳定团获得授权。', [['event', '2013-04', '稳定团获得授权']]],
    ['手册草稿预计在2014年2月分发。', [['deadline', '2014-02', '手册草稿预计在2014年2月分发']]],
    [
      '安全理事会2013年3月28日第2098(2013)号决议授权部署。',
      [['event', '2013-03-28', '安全理事会2013年3月28日第2098(2013)号决议授权部署']],
    ],
    ['自2013年初以来，有 14 名维和人员被打死。', [['event', '自2013年初以来', '有 14 名维和人员被打死']]],
    [
      '支持实现在2014年底前部署20%女警察的目标。',
      [['deadline', '2014年底', '支持实现在2014年底前部署20%女警察的目标']],
    ],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });
});

test.each([
  ['in a name', '在《1974年部队脱离接触协议议定书》规定的范围内增强了兵力。'],
  ['in a bracket', '关于联合国人员的人权筛查政策(2012 年)仍然有效。'],
  ['of a report', '特别委员会在 2011 年报告(A/65/19)中鼓励秘书处。'],
  ['of a sum', '2013/14年度预算约为75亿美元，比2008/09年减少15%。'],
  ['of a share', '2013年76%的工作时间被部署到外地。'],
  ['of none', '为期至多24个月，有161个国家派遣人员。'],
])('the date %s is no occasion', (_, text) => {
  expect(of(text)).toEqual([]);
});

test('a date that a sentence repeats stands once', () => {
  expect(of('2013年大会核准了预算，安理会在2013年核准了部署。')).toHaveLength(1);
  expect(of('2013年大会核准了预算。安理会在2013年核准了部署。')).toHaveLength(2);
});

test('a vote that was not held is not said to have been', () => {
  const [vote] = extractOccasions(paragraph(10));
  expect(vote?.words.text).toMatch(/举行全民投票,但却没有如期举行$/u);
});

test('in the report, words and date are slices of the sentence, and a day of a resolution is no deadline', () => {
  const all = REPORT.document.paragraphs.flatMap((each) => extractOccasions(each));
  expect(all.length).toBeGreaterThan(60);
  for (const { quote, words, printed, symbol, kind } of all) {
    expect(contains(quote, words)).toBe(true);
    expect(contains(quote, printed)).toBe(true);
    if (symbol !== null) expect(kind).toBe('event');
  }
});
