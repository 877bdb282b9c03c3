import { describe, expect, test } from 'vitest';
import { readMasthead } from '../../../../src/ingest/adding/masthead/masthead.ts';
import { layoutOf, readDocumentText } from '../../../../src/ingest/documentText.ts';
import { REPORT } from '../../../corpus.ts';

const read = (source: string, furniture: string[] = [], name = 'x') =>
  readMasthead({
    document: readDocumentText(source, REPORT.document.info),
    source,
    layout: layoutOf(source),
    furniture,
    name,
  });

test('the masthead of the first report says what its document.json says', () => {
  const { title, session, agendaItem, dates, author, language } = REPORT.document.info;
  expect(read(REPORT.source)).toEqual({
    symbol: null,
    symbolSource: null,
    language,
    title: { zh: title.zh },
    kind: { zh: '秘书长的报告' },
    author,
    session,
    agendaItem,
    dates,
  });
});

describe('a report in English', () => {
  const source = `United Nations A/99/17

General Assembly

Distr.: General
12 March 2044

Original: English

Ninety-ninth session
Agenda item 131

Lighthouses

Upkeep of lighthouses

Report of the Secretary-General

1. Lamps are cleaned every day.
2. The keeper reports twice a year.
`;

  test('is described by its masthead', () => {
    expect(read(source)).toEqual({
      symbol: 'A/99/17',
      symbolSource: null,
      language: 'en',
      title: { en: 'Upkeep of lighthouses' },
      kind: { en: 'Report of the Secretary-General' },
      body: { zh: '大会', en: 'General Assembly' },
      author: { zh: '秘书长', en: 'Secretary-General' },
      session: 99,
      agendaItem: 131,
      dates: { issued: '2044-03-12' },
    });
  });

  test('has its symbol from its running titles where the masthead has none', () => {
    expect(read(source.replace(' A/99/17', ''), ['A/99/17'])).toMatchObject({
      symbol: 'A/99/17',
      symbolSource: 'printed at the head of its pages',
    });
  });
});

test('what a file says beside its text stands for what its masthead does not say', () => {
  const source = '1. Lamps are cleaned every day.';
  const facts = { title: 'Lamps', number: 'A/99/17', date: '2044-03-12', language: 'eng' };
  const document = readDocumentText(source, REPORT.document.info);
  const found = readMasthead({ document, source, layout: 'report', furniture: [], facts, name: 'x' });
  expect(found).toMatchObject({ symbol: 'A/99/17', title: { en: 'Lamps' }, dates: { issued: '2044-03-12' } });
  const odd = { number: '5 (REV.)', date: 'soon' };
  expect(readMasthead({ document, source, layout: 'report', furniture: [], facts: odd, name: 'x' })).toMatchObject({
    symbol: null,
    dates: {},
  });
});

test('a title that names its kind is both', () => {
  expect(read('安全理事会\n\n秘书长关于灯塔状况的报告\n\n1. 灯塔完好。')).toMatchObject({
    title: { zh: '秘书长关于灯塔状况的报告' },
    kind: { zh: '报告', en: 'Report' },
    author: { zh: '秘书长' },
    body: { zh: '安全理事会' },
  });
});

test('a resolution is called by its number, and a draft by its subject', () => {
  const resolution =
    'Resolution 9999 (2031)\nof 3 May 2031\n\nThe Security Council,\n\nRecalling lighthouses,\n\n1. Decides to light them.';
  expect(read(resolution)).toMatchObject({
    symbol: 'S/RES/9999(2031)',
    title: { en: 'Resolution 9999 (2031)' },
    kind: { en: 'Resolution' },
    dates: { issued: '2031-05-03' },
  });
  const draft =
    'Agenda item 3\nHaven: draft resolution\nLight at night\nThe General Assembly,\nRecalling lighthouses,\n1. Decides to light them.';
  expect(read(draft).title).toEqual({ en: 'Light at night' });
});

test('a treaty has no symbol; where nothing stands above its articles, it is called as its file', () => {
  const articles = '第一條\n燈塔應點亮。\n第二條\n燈塔應維護。\n第三條\n本公約自簽署日生效。';
  const treaty = read(`燈塔公約\n\n${articles}`);
  expect(treaty).toMatchObject({
    symbol: null,
    language: 'zh-Hant',
    title: { zh: '燈塔公約' },
    kind: { en: 'Treaty' },
  });
  expect(treaty).not.toHaveProperty('body');
  expect(read(articles, [], 'lighthouses').title).toEqual({ zh: 'lighthouses' });
});

test('a text without numbers has no masthead of its length', () => {
  const { title } = read('灯塔每天擦灯，\n'.repeat(10_000));
  expect(title.zh?.length).toBeLessThanOrEqual(500);
});
