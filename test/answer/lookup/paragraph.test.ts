import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NothingFound, Quoted } from '../../../src/answer/answer.ts';
import {
  paragraphsNamed,
  showParagraph,
  showTarget,
  type WholeParagraph,
  withNeighbours,
} from '../../../src/answer/lookup/paragraph.ts';
import { type ParagraphReference, readReference } from '../../../src/answer/question/paragraphReference.ts';
import { type Target, targetOf } from '../../../src/answer/question/target.ts';
import { readGazetteer } from '../../../src/ingest/gazetteers.ts';
import { readRecordText } from '../../../src/ingest/layouts/recordText.ts';
import { readReportText } from '../../../src/ingest/layouts/reportText.ts';
import { readTreatyText } from '../../../src/ingest/layouts/treatyText.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { type Library, openLibrary } from '../../../src/search/library.ts';
import { CORPUS, paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText, paragraphOf } from '../../presentation/hostile.ts';

describe('a paragraph is shown', () => {
  let opened: Library;
  beforeAll(async () => {
    opened = await library();
  });
  const shown = (typed: string) => showParagraph(typed, opened) as WholeParagraph;

  test.each(REPORT.document.paragraphs.map(({ id }) => String(id)))('whole, between its neighbours: %s', (typed) => {
    const { paragraph, quotes, previous, next } = shown(typed);
    const ids = REPORT.document.paragraphs.map(({ id }) => id);
    const at = ids.indexOf(paragraph.id);
    expect(String(paragraph.id)).toBe(typed);
    expect(quotes[0]?.text).toBe(paragraph.text);
    expect([previous, next]).toEqual([ids[at - 1] ?? null, ids[at + 1] ?? null]);
  });

  test('with its footnotes as further quotes', () => {
    expect(shown('47').quotes.map(({ paragraph }) => paragraph.id)).toEqual([47, 'fn1']);
    expect(shown('48').quotes.map(({ paragraph }) => paragraph.id)).toEqual([48]);
  });

  test('or several, one after the other', () => {
    const { quotes } = showParagraph('第8段到第10段', opened) as Quoted;
    expect(quotes.map(({ paragraph, text }) => [paragraph.id, text === paragraph.text])).toEqual([
      [8, true],
      [9, true],
      [10, true],
    ]);
  });

  test('of those that are not all there it says which is missing', () => {
    expect(showParagraph('92-95', opened)).toMatchObject({
      kind: 'nothing_found',
      missing: { what: 'paragraph', name: '第94段、第95段' },
      nearest: [{ paragraph: { id: 92 } }, { paragraph: { id: 93 } }],
    });
  });

  test.each(['A/68/637, para. 3', 'A/68/637', 'A/68/637第三段', 'A/68/637:3'])(
    'never in place of another document’s: %s',
    (typed) => {
      const answer = showParagraph(typed, opened) as NothingFound;
      expect(answer).toMatchObject({ kind: 'nothing_found', missing: { what: 'document', name: 'A/68/637' } });
      expect(answer.nearest.length).toBeGreaterThan(0);
      for (const { text } of answer.nearest) expect(text).toContain('A/68/637');
    },
  );

  test('of the document that is named, where several are held', async () => {
    const second = { ...REPORT.document.info, symbol: 'A/68/999' };
    const paragraphs = REPORT.document.paragraphs.slice(2, 6).map((each) => ({ ...each, document: second }));
    const both = await openLibrary(
      [REPORT.document, { ...REPORT.document, info: second, paragraphs }],
      opened.gazetteer,
    );
    for (const typed of ['A/68/999, para. 2', 'A/68/999:2', 'A/68/999 第二段', 'a/68/999 2']) {
      expect((showParagraph(typed, both) as WholeParagraph).paragraph).toBe(paragraphs.find(({ id }) => id === 2));
    }
    expect((showParagraph('A/68/999', both) as WholeParagraph).paragraph).toBe(paragraphs[0]);
    expect(showParagraph('A/68/999:90', both)).toMatchObject({ kind: 'nothing_found' });
  });

  test.each(['94', '第94段', '0', '脚注2', '香蕉'])('or said not to be there, as it was typed: %s', (typed) => {
    const missing: NothingFound = { kind: 'nothing_found', missing: { what: 'paragraph', name: typed }, nearest: [] };
    expect(showParagraph(typed, opened)).toEqual(missing);
  });

  test('and nothing that is typed makes it throw', () => {
    fc.assert(
      fc.property(hostileText(6), (typed) => {
        expect(['quoted', 'nothing_found']).toContain(showParagraph(typed, opened).kind);
      }),
    );
  });
});

const opened = await library();
const named = (typed: string) => paragraphsNamed(readReference(typed) as ParagraphReference, typed, opened);

test('all that are named are given, in the order in which they are', () => {
  expect(named('53、2')).toEqual([paragraph(53), paragraph(2)]);
  expect(named('A/68/652')).toEqual([paragraph('front')]);
});

test('one that is not there makes the whole missing, with those that are there as nearest', () => {
  expect(named('93、99')).toMatchObject({
    missing: { what: 'paragraph', name: '第99段' },
    nearest: [{ paragraph: { id: 93 } }],
  });
  expect(named('第99段')).toMatchObject({ missing: { what: 'paragraph', name: '第99段' }, nearest: [] });
});

test('a document that is not held has the sentences that cite it', () => {
  const answer = named('A/66/19, para. 93');
  expect(answer).toMatchObject({ missing: { what: 'document', name: 'A/66/19' } });
  expect('nearest' in answer && answer.nearest.every(({ text }) => text.includes('A/66/19'))).toBe(true);
});

const documents = CORPUS.map(({ document }) => document);

test.each<[ParagraphId, ParagraphId[]]>([
  [15, [14, 15, 16]],
  ['front', ['front', 'summary']],
  ['summary', ['front', 'summary', 1]],
  ['fn1', [93, 'fn1']],
])('paragraph %s stands among its neighbours', (id, ids) => {
  expect(withNeighbours(paragraph(id), documents).map((each) => each.id)).toEqual(ids);
});

test('a paragraph of no document has none', () => {
  expect(withNeighbours(paragraphOf('x'), [])).toEqual([]);
});

test('where a number is printed twice, both paragraphs are shown; a turn of speech is shown whole', async () => {
  const twice = readReportText('1. 灯塔。\n\n1. 又一座。', REPORT.document.info);
  const record = readRecordText('主席：一。\n\n二。\n\n主席：三。', { ...REPORT.document.info, symbol: 'S/PV.1' });
  const library = await openLibrary([twice, record], readGazetteer('corpus'));
  const idsOf = (typed: string) =>
    (showParagraph(typed, library) as Quoted).quotes.map(({ paragraph }) => paragraph.id);
  expect(idsOf('第1段')).toEqual([1, 'p1rep2']);
  expect(idsOf('A/68/652:p1rep2')).toEqual(['p1rep2']);
  expect(idsOf('S/PV.1，第1次发言')).toEqual(['turn1-1', 'turn1-2']);
});

describe('the place that a question names', () => {
  const shown = async (question: string) => {
    const opened = await library();
    const target = targetOf(question, opened);
    return target && ((await showTarget(target, question, opened)) as Quoted | null);
  };

  test('a paragraph named is shown whole, two one after the other', async () => {
    const answer = await shown('对比第2段和第53段');
    expect(answer?.quotes.map(({ paragraph, text }) => [paragraph.id, text === paragraph.text])).toEqual([
      [2, true],
      [53, true],
    ]);
  });

  test('of a section the first sentence of each paragraph', async () => {
    const answer = await shown('第七节');
    expect(answer?.quotes[0]?.paragraph.id).toBe(63);
    expect(answer?.quotes.every(({ start }) => start === 0)).toBe(true);
  });

  test('what is asked of a paragraph is looked for in it', async () => {
    const answer = await shown('第15段里法国军队怎么样');
    expect(answer?.quotes[0]?.text).toContain('法国军队减少了存在');
  });

  test.each([
    ['第94段讲了什么', { what: 'paragraph', name: '第94段' }],
    ['what does paragraph 94 say', { what: 'paragraph', name: 'paragraph 94' }],
    ['A/68/637报告第三段写了什么？', { what: 'document', name: 'A/68/637' }],
  ])('what is not there is said not to be: %s', async (question, missing) => {
    expect(await shown(question)).toMatchObject({ kind: 'nothing_found', missing });
  });
});

describe('a document without a summary that is asked what it says shows how it begins', () => {
  const info = { ...REPORT.document.info, id: 'lamps', symbol: 'A/99/1' };
  const said = async (text: string) => {
    const of = await openLibrary([readReportText(text, info)], (await library()).gazetteer);
    const answer = (await showTarget(targetOf('这份报告说了什么', of) as Target, '这份报告说了什么', of)) as Quoted;
    return answer.quotes.map((quote) => quote.text);
  };

  test('each part', async () => {
    const text = '灯塔\n\n1. 灯常明。夜里也明。\n\n2. 不收费。\n\n附件\n\n1. 先登记。\n\n2. 后点灯。';
    expect(await said(text)).toEqual(['灯常明。', '先登记。']);
  });

  test('all paragraphs where it has no parts', async () => {
    expect(await said('灯塔\n\n1. 灯常明。夜里也明。\n\n2. 不收费。')).toEqual(['灯常明。', '不收费。']);
  });
});

describe('beside a report, a treaty', () => {
  const info = { ...REPORT.document.info, id: 'lake', symbol: 'A/RES/1(II)' };
  const lake = readTreatyText(
    '湖泊公约\n\n第一条\n\n湖水无界。\n\n第二条\n\n1. 灯常明。\n2. 不收费。\n\n第三条\n\n完。',
    info,
  );
  let both: Library;
  beforeAll(async () => {
    both = await openLibrary([REPORT.document, lake], (await library()).gazetteer);
  });
  const textsOf = (typed: string) => (showParagraph(typed, both) as Quoted).quotes.map(({ text }) => text);

  test('is meant where an article is named, and an article is all its paragraphs', () => {
    expect(textsOf('第二条')).toEqual(['灯常明。', '不收费。']);
    expect(textsOf('第2条第2款')).toEqual(['不收费。']);
    expect(textsOf('A/RES/1(II):art1')).toEqual(['湖水无界。']);
    expect(textsOf('15')).toEqual([paragraph(15).text]);
  });

  test('is quoted where a question names an article; without a treaty an article is only mentioned', async () => {
    const { paragraphs, rest } = targetOf('第二条说了什么？', both) ?? {};
    expect([paragraphs?.ids, rest]).toEqual([['art2'], '']);
    expect(targetOf('宪章第二条说了什么？', await library())).toBeNull();
  });

  test('an article that it does not have is missing by its name', () => {
    expect(showParagraph('A/RES/1(II) 第9条', both)).toMatchObject({ missing: { what: 'paragraph' }, nearest: [] });
  });
});
