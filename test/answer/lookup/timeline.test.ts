import { beforeAll, describe, expect, test } from 'vitest';
import { type DatedOccasion, type TimelineEntry, timeline } from '../../../src/answer/lookup/timeline.ts';
import { readTopic } from '../../../src/answer/lookup/topic.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';
import { extractOccasions, paragraphOf } from '../../report/figures/read.ts';

let opened: Library;
beforeAll(async () => {
  opened = await library();
});

const dated = (entries: readonly TimelineEntry[]): DatedOccasion[] =>
  entries.filter((entry): entry is DatedOccasion => 'occasion' in entry);

/** The timeline of a text, as if it were the whole corpus. */
const of = (text: string) =>
  dated(timeline(null, { ...opened, occasions: extractOccasions(paragraphOf(text)) })).map(({ date, year }) => [
    date,
    year,
  ]);

const PRINTED = 'printed';

describe('a date without a year', () => {
  test('stands where the only year before it in its paragraph puts it, and says that none is printed', () => {
    expect(of('2013年4月，稳定团获得授权。稳定团就6月18日的初步协定举行谈判。2013年9月，大会通过了决议。')).toEqual([
      ['2013-04', PRINTED],
      ['06-18', 'of the paragraph'],
      ['2013-09', PRINTED],
    ]);
  });

  test.each([
    ['no year stands before it', '稳定团就6月18日的初步协定举行谈判。2013年9月，大会通过了决议。'],
    ['two do', '2012年，大会通过了决议。2013年9月，安理会通过了决议。稳定团就6月18日的初步协定举行谈判。'],
  ])('comes last where %s', (_, text) => {
    expect(of(text).at(-1)).toEqual(['06-18', 'unknown']);
  });
});

test('a day of a resolution stands once, where it is first named', () => {
  const entries = of(
    '2013年1月21日，安理会一致通过了第2086(2013)号决议。如安理会在2013年1月21日第2086(2013)号决议中指出的，维和重要。',
  );
  expect(entries).toEqual([['2013-01-21', PRINTED]]);
});

describe('the timeline of the report', () => {
  test('holds every date and deadline that has a day or a month', () => {
    const shown = dated(timeline(null, opened)).map(({ occasion }) => occasion.printed);
    const dates = opened.figures.filter(
      ({ kind, value, quote }) =>
        (kind === 'date' || kind === 'deadline') &&
        /^\d{4}-\d\d/u.test(String(value)) &&
        quote.paragraph.id !== 'front',
    );
    expect(dates.length).toBeGreaterThan(10);
    for (const { quote, printed } of dates) {
      const isShown = shown.some(
        ({ paragraph, start, end }) => paragraph === quote.paragraph && start === printed.start && end === printed.end,
      );
      expect([quote.paragraph.id, printed.start, isShown]).toEqual([quote.paragraph.id, printed.start, true]);
    }
  });

  test('is in order of time', () => {
    const entries = timeline(null, opened).filter((entry) => !('occasion' in entry) || entry.year === PRINTED);
    const years = entries.flatMap(({ date }) => /\d{4}/u.exec(date)?.[0] ?? []);
    expect(years).toEqual(years.toSorted());
  });

  test('has no entry for a sum or a share, unless it is due', () => {
    const words = dated(timeline(null, opened)).map(({ occasion }) => occasion.words.text);
    expect(words.filter((text) => /5%|75亿|76%/u.test(text) && !/15%/u.test(text))).toEqual([]);
    expect(words.join('\n')).toContain('20%女警察的目标');
  });

  test('has the date of the report itself once, not as an occasion', () => {
    const own = timeline(null, opened).filter(({ date }) => date === '2014-02-07');
    expect(own).toMatchObject([{ kind: 'reissued', document: { symbol: 'A/68/652' } }]);
  });

  test('tells deadlines from the rest', () => {
    const deadlines = dated(timeline(null, opened)).filter(({ occasion }) => occasion.kind === 'deadline');
    const ids = deadlines.map(({ occasion }) => occasion.quote.paragraph.id);
    expect(ids).toContain(13);
    expect(ids).not.toContain(7);
  });

  test('of a topic holds what is said of it', () => {
    const entries = timeline(readTopic('马里稳定团', opened), opened);
    expect(dated(entries).map(({ occasion }) => occasion.quote.paragraph.id)).toContain(15);
    expect(dated(entries).length).toBeLessThan(dated(timeline(null, opened)).length / 2);
    expect(timeline(readTopic('香蕉', opened), opened)).toEqual([]);
  });
});
