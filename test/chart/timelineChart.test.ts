import { beforeAll, expect, test } from 'vitest';
import { type TimelineEntry, timeline } from '../../src/answer/lookup/timeline.ts';
import { widthOf } from '../../src/chart/fitText.ts';
import { timelineChart, timelineValues } from '../../src/chart/timelineChart.ts';
import { dateEms, WORDS_EMS } from '../../src/chart/timelineDrawing.ts';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { zhTW } from '../../src/presentation/wording/zhTW.ts';
import { library } from '../library.ts';
import { LANGUAGES } from '../presentation/messages.ts';

let entries: TimelineEntry[];
beforeAll(async () => {
  entries = timeline(null, await library());
});

const around = (date: string) => entries.filter((entry) => entry.date === date);

test('labels are in the language of the person, words in that of the report', () => {
  expect(timelineChart(around('2014-06'), enUS)).toEqual({
    kind: 'timeline',
    rows: [
      {
        kind: 'deadline',
        date: 'June 2014',
        what: ['Deadline · 联科行动将缩编至', '7 137 人，并重新配置其军事部分，将资源', '集中在高风险或敏感地点'],
        place: 'para. 13',
      },
    ],
  });
  expect(timelineChart(around('2014-02-07'), zhTW)).toEqual({
    kind: 'timeline',
    rows: [{ kind: 'report', label: ['2014年2月7日 報告重發 (A/68/652)'] }],
  });
});

test('every row fits, in every language', () => {
  for (const [, wording] of LANGUAGES) {
    const { rows } = timelineChart(entries, wording);
    expect(rows).toHaveLength(entries.length);
    for (const row of rows) {
      if (row.kind === 'report') continue;
      expect(widthOf(row.date)).toBeLessThanOrEqual(dateEms(widthOf(row.place)));
      expect(row.what.length).toBeGreaterThanOrEqual(1);
      for (const line of row.what) expect(widthOf(line)).toBeLessThanOrEqual(WORDS_EMS + 1e-9);
    }
  }
});

test('the values say row by row what is drawn', () => {
  const some = [...around('2014-06'), ...around('2014-02-07')];
  expect(timelineValues(some, enUS)).toEqual([
    'June 2014 Deadline · 联科行动将缩编至 7 137 人，并重新配置其军事部分，将资源集中在高风险或敏感地点 para. 13',
    'February 7, 2014 Report reissued (A/68/652)',
  ]);
});

test('a date of an unknown year has no place in the picture', () => {
  const [first] = around('06-18');
  if (!first || !('occasion' in first)) throw new Error('The report has that date');
  expect(timelineChart([first], enUS).rows).toHaveLength(1);
  expect(timelineChart([{ ...first, year: 'unknown' }], enUS).rows).toEqual([]);
});
