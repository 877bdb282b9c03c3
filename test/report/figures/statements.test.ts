import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfDate, wordsOfSymbol } from '../../../src/report/figures/statements.ts';
import { contains } from '../../../src/text/span.ts';
import { sentenceOf, slice } from './read.ts';

/** The words of each date of a sentence; null for one that has none of its own. */
function words(text: string): (string | null)[] {
  const sentence = sentenceOf(text);
  return sentence.dates.map((date) => {
    const found = wordsOfDate(sentence, date, sentence.dates);
    return found && slice(sentence, found);
  });
}

test.each([
  ['a date that opens its clause stands beside it', '2013年4月，稳定团获得授权', ['稳定团获得授权']],
  ['so does one with 在 or 到', '到2014年6月，联科行动将完成缩编工作', ['联科行动将完成缩编工作']],
  ['以后 changes what is said', '2013年以后，联科行动将完成缩编工作', ['2013年以后,联科行动将完成缩编工作']],
  ['amid the words it stays', '秘书长在2012年12月核准了该项政策', ['秘书长在2012年12月核准了该项政策']],
  [
    'words that say little take the clause before',
    '预计将在会员国之间分发手册草稿，在2015年中期定稿',
    ['预计将在会员国之间分发手册草稿,在2015年中期定稿'],
  ],
  [
    'what is taken back is not parted from it',
    '非盟提议在2013年10月就阿卜耶伊的最终地位举行全民投票，但却没有如期举行，局势紧张',
    ['非盟提议在2013年10月就阿卜耶伊的最终地位举行全民投票,但却没有如期举行'],
  ],
  [
    'a clause that only leads in takes the next',
    '2013年采用关于联合国在特派团撤离后过渡问题的全系统政策后，重点已经转移',
    ['采用关于联合国在特派团撤离后过渡问题的全系统政策后,重点已经转移'],
  ],
  [
    'a clause that goes on takes the one before',
    '稳定团也发挥了关键的作用，包括就6月18日的初步协定举行谈判',
    ['稳定团也发挥了关键的作用,包括就6月18日的初步协定举行谈判'],
  ],
  [
    'a second date of a clause has its own words or none',
    '2013年9月16日大会请秘书长向委员会2014年届会提交报告',
    ['大会请秘书长向委员会2014年届会提交报告', null],
  ],
  [
    'nor from a second date',
    '2012年大会核准了非盟提议的预算并同意在2013年10月就最终地位举行全民投票，但却没有如期举行',
    [
      '大会核准了非盟提议的预算并同意在2013年10月就最终地位举行全民投票,但却没有如期举行',
      '就最终地位举行全民投票,但却没有如期举行',
    ],
  ],
])('%s: %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('of very many dates in one clause, and of clauses without letters, it is read as of few', () => {
  expect(words('2013年4月和'.repeat(3000)).filter((each) => each !== null)).toHaveLength(1);
  const [found] = words(`2013年4月，${'1，'.repeat(3000)}`);
  expect(found).toBeNull();
});

test('words are whole clauses of the sentence, with at least one letter', () => {
  const piece = fc.constantFrom(
    '2013年4月',
    '在2014年底前',
    '到2015年',
    '自2011年以来',
    '稳定团',
    '获得授权',
    '，',
    '；',
    '但',
    '将',
    '的',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sentence = sentenceOf(pieces.join(''));
      for (const date of sentence.dates) {
        const found = wordsOfDate(sentence, date, sentence.dates);
        if (!found) continue;
        expect(slice(sentence, found)).toMatch(/\p{L}/u);
        expect(sentence.clauses.some(({ end }) => end === found.end)).toBe(true);
        expect(contains({ start: 0, end: sentence.text.length }, found)).toBe(true);
      }
    }),
  );
});

test.each([
  [
    '安全理事会于2013年11月12日通过了第2124(2013)号决议，其中决定将兵力增加',
    '安全理事会于2013年11月12日通过了第2124(2013)号决议,其中决定将兵力增加',
  ],
  [
    '根据安全理事会2013年5月29日第2104(2013)号决议，联阿安全部队的兵力已增加，局势稳定',
    '根据安全理事会2013年5月29日第2104(2013)号决议,联阿安全部队的兵力已增加',
  ],
  [
    '大会第67/287号决议决定设立维持和平战略伙伴关系事务主任办公室，并说明其职能',
    '大会第67/287号决议决定设立维持和平战略伙伴关系事务主任办公室',
  ],
])('%s says of the resolution: %s', (text, expected) => {
  const sentence = sentenceOf(text);
  expect(sentence.symbols.map((symbol) => slice(sentence, wordsOfSymbol(sentence, symbol)))).toEqual([expected]);
});
