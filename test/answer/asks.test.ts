import { describe, expect, test } from 'vitest';
import { asksOf } from '../../src/answer/asks.ts';
import { fold } from '../../src/text/fold.ts';

describe('the main thing that a question asks', () => {
  test.each([
    ['2013年有多少维和人员被打死？', 'count'],
    ['派了几名顾问', 'count'],
    ['一共多少钱', 'money'],
    ['維和預算是多少', 'money'],
    ['What is the total UN peacekeeping budget for 2013/14?', 'money'],
    ['保护平民占维和预算的百分之多少', 'share'],
    ['By how much was recruitment time cut?', 'share'],
    ['拖了几年了', 'duration'],
    ['最长多久', 'duration'],
    ['啥时候全面启用', 'when'],
    ['是哪一年採用的', 'when'],
    ['When will the manuals be finished?', 'when'],
    ['司令叫什么名字', 'person'],
    ['世界银行行长是谁', 'person'],
    ['根据的是哪份决议', 'resolution'],
    ['Which resolution created it?', 'resolution'],
    ['各自依据什么', 'resolution'],
    ['谁先裁到位', 'compare'],
    ['是哪些', 'list'],
    ['哪几个国家', 'list'],
    ['为什么要改版', 'why'],
    ['在哪个国家', 'where'],
    ['安全谁管', 'who'],
    ['做完了沒有', 'whether'],
    ['怎么合作的', 'how'],
    ['查什么', 'what'],
    ['达尔富尔混合行动的死亡人数', 'count'],
    ['马里稳定团的预算', 'money'],
    ['女警察的比例', 'share'],
    ['决议的日期', 'when'],
    ['办了几期培训', 'count'],
    ['How much cheaper did it become?', 'share'],
    ['', 'what'],
  ])('%s: %s', (question, asks) => {
    expect(asksOf(fold(question).text)[0]).toBe(asks);
  });
});

test('a question may ask several things', () => {
  expect(asksOf('要加多少兵,最长多久')).toEqual(['duration', 'count']);
});
