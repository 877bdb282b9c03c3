import { beforeAll, describe, expect, test } from 'vitest';
import { figureLine, figureWords, numberWords } from '../../../src/presentation/figures/figureLine.ts';
import type { Line } from '../../../src/presentation/message.ts';
import { display, placeNames } from '../../../src/presentation/quotes/quotation.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import type { Library } from '../../../src/search/library.ts';
import { toText } from '../../../src/terminal/print.ts';
import { contains } from '../../../src/text/span.ts';
import { library } from '../../library.ts';
import { figuresOf } from '../../report/figures/read.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

function figure(paragraph: ParagraphId, value: number | string) {
  const found = opened.figures.find((each) => each.quote.paragraph.id === paragraph && each.value === value);
  if (!found) throw new Error(`Paragraph ${paragraph} has no figure ${value}`);
  return found;
}

const printed = (line: Line): string => toText({ accent: 0, components: [display(line)] }, { colour: false });

test('a number of a table is shown with its row, the head of its column and its unit, and its year once', () => {
  const [found] = figuresOf('经费如下（千美元）。\n类别\t2030年\n口粮\t339');
  if (!found) throw new Error('No figure');
  expect(printed(figureLine(found, zhCN, () => '第1段'))).toBe('• 339 口粮，2030年，千美元 · 第1段');
});

test.each([
  [5, 7_500_000_000, '约为75亿美元'],
  [5, 15, '减少15%'],
  [5, 5, '减少了 5%'],
  [16, 15, '再减少15%'],
  [53, 100_000, '将近 100 000 名'],
  [2, 119, '超过119个'],
  [62, 3_000_000, '300 万美元'],
  [2, 85_207, '85 207名'],
  [78, 'A/RES/67/287', '第67/287号决议'],
])('in paragraph %i, %s is printed with the words that belong to it', (paragraph, value, words) => {
  expect(numberWords(figure(paragraph, value)).text).toBe(words);
});

test('the words of every figure are cut from its sentence and hold its number', () => {
  for (const each of opened.figures) {
    const words = numberWords(each);
    expect(contains(words, each.printed)).toBe(true);
    expect(contains(each.quote, words)).toBe(true);
    expect(words.text).toBe(words.text.trim());
  }
});

test('a line says the number, what it counts, its period and its paragraph', () => {
  const print = (wording: typeof zhCN) => printed(figureLine(figure(62, 95), wording, placeNames([], wording)));
  expect(print(zhCN)).toBe('• 95 件 处理了 95 件死亡和伤残索赔 · 2013年1月至11月 · 第62段');
  expect(print(enUS)).toBe('• 95 件 处理了 95 件死亡和伤残索赔 · 2013年1月至11月 · para. 62');
});

test('what the source has wrong is flagged behind its words', () => {
  const { parts } = figureLine(figure(58, 'A/67/633'), zhCN, placeNames([], zhCN));
  expect(JSON.stringify(parts)).toContain(
    '第一次年度进度报告 (A/67/633) 介绍了秘书处的结束状态构想〔原文如此，疑为“第三次”',
  );
});

describe('the words of a figure', () => {
  const words = (text: string) => figuresOf(text).map(figureWords);

  test('say what it counts, and the condition that it holds under', () => {
    expect(words('有 14 名维和人员被打死。')).toEqual(['维和人员被打死']);
    expect(words('若不包括新的特派团，预算总额减少了 5%。')).toEqual(['若不包括新的特派团，预算总额']);
  });

  test('are shortened where they are long', () => {
    for (const figure of opened.figures) expect([...figureWords(figure)].length).toBeLessThanOrEqual(60 + 1 + 20);
  });
});
