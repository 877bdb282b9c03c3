import { beforeAll, expect, test } from 'vitest';
import { type TimelineEntry, timeline } from '../../src/answer/timeline.ts';
import { widthOf } from '../../src/chart/fitText.ts';
import { timelineChart, timelineValues } from '../../src/chart/timelineChart.ts';
import { DATE_EMS, WORDS_EMS } from '../../src/chart/timelineDrawing.ts';
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
    rows: [{ kind: 'deadline', date: 'June 2014', what: ['联科行动将缩编至 7 137 人'], place: 'para. 13' }],
    legend: [{ mark: 'deadline', label: 'Deadline' }],
  });
  expect(timelineChart(around('2014-02-07'), zhTW)).toEqual({
    kind: 'timeline',
    rows: [{ kind: 'report', label: '2014年2月7日 報告重發 (A/68/652)' }],
    legend: [{ mark: 'report', label: '報告本身的日期' }],
  });
});

test('every row fits, in every language', () => {
  for (const [, wording] of LANGUAGES) {
    const { rows } = timelineChart(entries, wording);
    expect(rows).toHaveLength(entries.length);
    for (const row of rows) {
      if (row.kind === 'report') continue;
      expect(widthOf(row.date)).toBeLessThanOrEqual(DATE_EMS);
      expect(row.what.length).toBeGreaterThanOrEqual(1);
      for (const line of row.what) expect(widthOf(line)).toBeLessThanOrEqual(WORDS_EMS + 1e-9);
    }
  }
});

test('the values say row by row what is drawn', () => {
  const some = [...around('2014-06'), ...around('2014-02-07')];
  expect(timelineValues(some, timelineChart(some, enUS), enUS)).toEqual([
    'June 2014 Deadline 联科行动将缩编至 7 137 人 para. 13',
    'February 7, 2014 Report reissued (A/68/652)',
  ]);
});
