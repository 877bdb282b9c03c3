import { beforeAll, describe, expect, test } from 'vitest';
import { type TimelineEntry, timeline } from '../../../src/answer/lookup/timeline.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import {
  entriesOnPage,
  isDated,
  occasionWords,
  timelineMessage,
} from '../../../src/presentation/replies/timelineList.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { toText } from '../../../src/terminal/print.ts';
import { library } from '../../library.ts';
import { LANGUAGES } from '../messages.ts';

let entries: TimelineEntry[];
beforeAll(async () => {
  entries = timeline(null, await library());
});

const file = { name: 'timeline.png', mediaType: 'image/png', content: 'x' };
const illustration = { picture: { file, values: ['值'.repeat(90)] }, note: null };

const page = (number: number, wording = zhCN) =>
  timelineMessage(
    { topic: null, entries, page: number, request: { command: 'timeline', options: {} }, illustration },
    wording,
  );

const pages = () => Math.ceil(entries.length / 12);

test('walking the pages shows every date once, in order, within every limit', () => {
  for (const [, wording] of LANGUAGES) {
    const messages = Array.from({ length: pages() }, (_, index) => page(index + 1, wording));
    expect(messages.flatMap(faults)).toEqual([]);
    const lines = messages.flatMap((message) =>
      toText(message, { colour: false })
        .split('\n')
        .filter((line) => line.startsWith('• ')),
    );
    expect(lines).toHaveLength(entries.length);
  }
});

test('a page that is none is the nearest', () => {
  expect(entriesOnPage(entries, 99)).toEqual(entriesOnPage(entries, pages()));
  expect(entriesOnPage(entries, 0)).toEqual(entries.slice(0, 12));
});

describe('a line', () => {
  const text = () =>
    Array.from({ length: pages() }, (_, index) => toText(page(index + 1), { colour: false })).join('\n');

  test.each([
    '• 2014年6月 ◆ 期限 · 联科行动将缩编至 7 137 人，并重新配置其军事部分，将资源集中在高风险或敏感地点 · 第13段',
    '• 2013年4月 联合国马里多层面综合稳定团(马里稳定团)获得授权 · 第15段',
    '• 2013年11月12日 安全理事会于 2013 年 11 月 12 日通过了第 2124(2013)号决议,其中决定将非索特派团部队兵力增加 4 395 人 · 第21段',
    '• 6月18日 马里稳定团在与武装团体的对话进程中也发挥了关键作用，包括就6月18日的初步协定及其执行举行谈判 · 第15段 · 原文未印年份',
    '• 2014年2月7日 报告重发 · A/68/652',
  ])('%s', (line) => {
    expect(text().split('\n')).toContain(line);
  });
});

test('the picture stands above the lines, which say all it shows', () => {
  const { components } = page(1);
  expect(components.map(({ kind }) => kind).slice(0, 4)).toEqual(['text', 'picture', 'text', 'separator']);
  for (const entry of entriesOnPage(entries, 1)) {
    if (isDated(entry)) expect(toText(page(1), { colour: false })).toContain(occasionWords(entry));
  }
});
