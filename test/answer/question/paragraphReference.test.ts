import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReference, readReference } from '../../../src/answer/question/paragraphReference.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { fold } from '../../../src/text/fold.ts';
import { hostileText } from '../../presentation/hostile.ts';

describe('where a paragraph is wanted', () => {
  test.each<[string, ParagraphId[], string | null]>([
    ['15', [15], null],
    ['１５', [15], null],
    [' 15 ', [15], null],
    ['第15段', [15], null],
    ['第 15 段', [15], null],
    ['15段', [15], null],
    ['第十五段', [15], null],
    ['第十五段落', [15], null],
    ['十五', [15], null],
    ['#15', [15], null],
    ['¶15', [15], null],
    ['¶ 15', [15], null],
    ['¶¶ 15-17', [15, 16, 17], null],
    ['15段说了什么', [15], null],
    ['para. 15', [15], null],
    ['paragraph 15', [15], null],
    ['paras 8 to 10', [8, 9, 10], null],
    ['15-17段', [15, 16, 17], null],
    ['第15—17段', [15, 16, 17], null],
    ['15～17', [15, 16, 17], null],
    ['第8段到第10段', [8, 9, 10], null],
    ['第八至十段', [8, 9, 10], null],
    ['第2、53段', [2, 53], null],
    ['2,53', [2, 53], null],
    ['A/68/652，第15段', [15], 'A/68/652'],
    ['A/68/652 第15段', [15], 'A/68/652'],
    ['A/68/652:15', [15], 'A/68/652'],
    ['A/68/652, para. 15', [15], 'A/68/652'],
    ['a/68/652, paras. 8-10', [8, 9, 10], 'A/68/652'],
    ['A/68/637号报告第三段', [3], 'A/68/637'],
    ['A/68/652，摘要', ['summary'], 'A/68/652'],
    ['第19条', ['art19'], null],
    ['第十九條第二款', ['art19-2'], null],
    ['第十五条之二第3款', ['art15bis2-3'], null],
    ['article 15 bis', ['art15bis2'], null],
    ['art. 19(2)', ['art19-2'], null],
    ['Article 19, para. 2', ['art19-2'], null],
    ['A/RES/217(III)，第3条', ['art3'], 'A/RES/217(III)'],
    ['A/RES/217(III)A 第3条', ['art3'], 'A/RES/217(III) A'],
    ['序言部分第3段', ['pre3'], null],
    ['执行部分第1段', ['op1'], null],
    ['preambular para. 3', ['pre3'], null],
    ['附件一，第3段', ['ax1-3'], null],
    ['附件第3段', ['ax0-3'], null],
    ['Annex II, para. 3', ['ax2-3'], null],
    ['无编号第3段', ['un3'], null],
    ['無編號第3段', ['un3'], null],
    ['A/68/652, unnumbered para. 3', ['un3'], 'A/68/652'],
    ['第12次发言第2段', ['turn12-2'], null],
    ['第十二次發言第二段', ['turn12-2'], null],
    ['statement 12, para. 2', ['turn12-2'], null],
    ['A/68/652:turn12-2', ['turn12-2'], 'A/68/652'],
    ['第15之二段', ['p15bis2'], null],
    ['第15段之二', ['p15bis2'], null],
    ['第十五之三段', ['p15bis3'], null],
    ['15 bis', ['p15bis2'], null],
    ['15之二', ['p15bis2'], null],
    ['para. 15 ter', ['p15bis3'], null],
    ['附件一，第3之二段', ['ax1-3bis2'], null],
    ['annex I, para. 3 bis', ['ax1-3bis2'], null],
    ['A/68/652, para. 15 bis', ['p15bis2'], 'A/68/652'],
    ['A/68/652:p15rep2', ['p15rep2'], 'A/68/652'],
    ['A/68/652:p15bis2', ['p15bis2'], 'A/68/652'],
    ['A/68/652:ax1-3rep2', ['ax1-3rep2'], 'A/68/652'],
    ['A/68/652:fn1rep2', ['fn1rep2'], 'A/68/652'],
    ['A/68/652:art15bis2-1', ['art15bis2-1'], 'A/68/652'],
    ['A/68/652:ax1-3', ['ax1-3'], 'A/68/652'],
    ['A/68/652:fn1', ['fn1'], 'A/68/652'],
    ['A/68/999', [], 'A/68/999'],
    ['摘要', ['summary'], null],
    ['Summary', ['summary'], null],
    ['文首', ['front'], null],
    ['front', ['front'], null],
    ['脚注1', ['fn1'], null],
    ['註腳1', ['fn1'], null],
    ['Footnote 1', ['fn1'], null],
  ])('%s names it', (typed, ids, symbol) => {
    expect(readReference(typed)).toMatchObject({ ids, symbol });
  });

  test('the words of a suggestion name nothing more', () => {
    expect(readReference('A/68/652，第15段 见第10段和脚注1')).toMatchObject({ ids: [15] });
  });

  test.each(['', '段', '第段', '摘', '15a', '-15', '1.5', '99999', 'constructor', '__proto__', '十五大'])(
    '%j names none',
    (typed) => {
      expect(readReference(typed)).toBeNull();
    },
  );
});

describe('in a question', () => {
  const found = (question: string) => findReference(fold(question).text);

  test.each<[string, ParagraphId[], string | null]>([
    ['第8段到第10段讲了什么', [8, 9, 10], null],
    ['15-17段说了什么', [15, 16, 17], null],
    ['A/68/637报告第三段写了什么？', [3], 'A/68/637'],
    ['What does para. 3 of A/68/637 say?', [3], 'A/68/637'],
    ['第15段提到的A/68/637是什么', [15], null],
    ['大会第67/287号决议第25段', [25], 'A/RES/67/287'],
  ])('%s', (question, ids, symbol) => {
    expect(found(question)).toMatchObject({ ids, symbol });
  });

  test.each(['共有15段', '两段话', '这个决议的第3段', '67/287号第25段', '2段话讲了什么', '2013年预算'])(
    '%s names none',
    (question) => {
      expect(found(question)).toBeNull();
    },
  );
});

test('a long range is its two ends, and nothing that is typed makes it throw', () => {
  expect(readReference('1-9999')?.ids).toEqual([1, 9999]);
  fc.assert(
    fc.property(hostileText(6), (typed) => {
      readReference(typed);
      findReference(fold(typed).text);
    }),
  );
});
