import { beforeAll, describe, expect, test } from 'vitest';
import { type DatedFigure, type TimelineEntry, timeline } from '../../src/answer/timeline.ts';
import { readTopic } from '../../src/answer/topic.ts';
import type { Library } from '../../src/search/library.ts';
import { library } from '../library.ts';
import { figuresOf } from '../report/figures/read.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

const dated = (entries: readonly TimelineEntry[]): DatedFigure[] =>
  entries.filter((entry): entry is DatedFigure => 'figure' in entry);

/** The timeline of a text, as if it were the whole corpus. */
const of = (text: string) => dated(timeline(null, { ...opened, figures: figuresOf(text) }));

const facts = (text: string) => of(text).map(({ kind, date, figure }) => [kind, date, figure.kind]);

describe('a date of a text', () => {
  test.each([
    ['2013年4月，稳定团获得授权。', [['event', '2013-04', 'date']]],
    ['手册草稿预计在2014年2月分发。', [['deadline', '2014-02', 'deadline']]],
    ['安全理事会2013年3月28日第2098(2013)号决议授权部署。', [['event', '2013-03-28', 'resolution']]],
    ['自2013年初以来，有14名维和人员被打死。', [['event', '自2013年初以来', 'personnel']]],
    ['2013/14年度预算约为75亿美元，比2008/09年减少15%。', [['event', '2013/14年度', 'money']]],
    ['为期至多24个月。', []],
    ['有161个国家派遣人员。', []],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test('stands once a sentence', () => {
    expect(facts('2013年1月至11月，处理了95件索赔，共计支付300万美元。')).toHaveLength(1);
    expect(facts('2013年1月至11月处理了95件。2013年1月至11月支付了300万美元。')).toHaveLength(2);
  });
});

describe('the timeline of the report', () => {
  test('holds every date and deadline that has a day, month or year', () => {
    const entries = dated(timeline(null, opened));
    const shown = entries.map(({ figure }) => figure);
    const dates = opened.figures.filter(
      ({ kind, value, quote }) =>
        (kind === 'date' || kind === 'deadline') && typeof value === 'string' && quote.paragraph.id !== 'front',
    );
    const missing = dates.filter((figure) => !shown.includes(figure));
    // The rest repeat a date of their own sentence.
    for (const { quote, period } of missing) {
      expect(entries.some((entry) => entry.figure.quote.start === quote.start && entry.date === period)).toBe(true);
    }
    expect(entries.length).toBeGreaterThan(dates.length);
  });

  test('is in order of time, and what prints no year comes last', () => {
    const entries = timeline(null, opened);
    const years = entries.flatMap(({ date }) => /\d{4}/u.exec(date)?.[0] ?? []);
    expect(years).toEqual(years.toSorted());
    expect(entries.at(-1)?.date).toBe('06-18');
  });

  test('has the date of the report itself once, not as a figure', () => {
    const own = timeline(null, opened).filter(({ date }) => date === '2014-02-07');
    expect(own).toMatchObject([{ kind: 'reissued', document: { symbol: 'A/68/652' } }]);
  });

  test('tells deadlines from the rest', () => {
    const deadlines = dated(timeline(null, opened)).filter(({ kind }) => kind === 'deadline');
    expect(deadlines.map(({ figure }) => figure.quote.paragraph.id)).toContain(13);
    expect(deadlines.every(({ figure }) => figure.kind === 'deadline')).toBe(true);
  });

  test('of a topic holds what is said of it', () => {
    const entries = timeline(readTopic('马里稳定团', opened), opened);
    expect(dated(entries).map(({ figure }) => figure.quote.paragraph.id)).toContain(15);
    expect(dated(entries).length).toBeLessThan(dated(timeline(null, opened)).length / 2);
    expect(timeline(readTopic('香蕉', opened), opened)).toEqual([]);
  });
});
