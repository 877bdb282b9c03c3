import { expect, test } from 'vitest';
import { queryOf, understand } from '../../../src/answer/question/understand.ts';
import { library } from '../../library.ts';

const opened = await library();

const ids = (question: string) => understand(question, opened).entities.map(({ id }) => id);

test('a question is understood whichever way it is typed', () => {
  const { text, asks, entities } = understand('lianke xingdong suobian dao duoshao ren', opened);
  expect({ text, asks, entities: entities.map(({ id }) => id) }).toEqual({
    text: '联科行动缩编到多少人',
    asks: 'count',
    entities: ['UNOCI'],
  });
});

test('a place with a kind of mission means the mission of that kind there', () => {
  expect(ids('南苏丹的特派团准备做什么')).toContain('UNMISS');
  expect(ids('馬利的聯合國穩定團')).toContain('MINUSMA');
  expect(ids('南苏丹的选举')).toEqual(['SOUTH_SUDAN']);
});

test('periods and unknown names are held apart', () => {
  const { periods, unknown } = understand('中国2015/16年度的摊款', opened);
  expect(periods).toEqual([{ from: 2015, to: 2016, isBudgetYear: true }]);
  expect(unknown).toEqual(['中国']);
});

test('the engine is asked with the words of reports and the names behind acronyms', () => {
  const query = queryOf(understand('UNOCI 裁到多少人', opened), { section: '二' }, 7);
  expect(query).toMatchObject({ text: 'UNOCI 裁到多少人', filter: { section: '二' }, limit: 7 });
  expect(query.also).toContainEqual({ text: '缩编', weight: 0.6 });
  expect(query.meant).toMatch(/^unoci裁到多少人 联科行动 .*缩编/u);
});
