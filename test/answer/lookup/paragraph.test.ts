import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NothingFound } from '../../../src/answer/answer.ts';
import { parseParagraphId, showParagraph, type WholeParagraph } from '../../../src/answer/lookup/paragraph.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import type { Library } from '../../../src/search/library.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';

describe('a paragraph is named', () => {
  test.each<[string, ParagraphId]>([
    ['15', 15],
    ['１５', 15],
    [' 15 ', 15],
    ['第15段', 15],
    ['第 15 段', 15],
    ['15段', 15],
    ['para. 15', 15],
    ['paragraph 15', 15],
    ['A/68/652，第15段', 15],
    ['A/68/652, para. 15', 15],
    ['A/68/652，摘要', 'summary'],
    ['摘要', 'summary'],
    ['Summary', 'summary'],
    ['文首', 'front'],
    ['front', 'front'],
    ['脚注1', 'fn1'],
    ['腳注 1', 'fn1'],
    ['註腳1', 'fn1'],
    ['fn1', 'fn1'],
    ['Footnote 1', 'fn1'],
  ])('%s', (typed, id) => {
    expect(parseParagraphId(typed)).toBe(id);
  });

  test.each(['', '段', '第段', '摘', '15a', '-15', '1.5', '99999', '脚注', 'constructor', 'toString', '__proto__'])(
    'not by %j',
    (typed) => {
      expect(parseParagraphId(typed)).toBeNull();
    },
  );
});

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

  test.each(['94', '0', '脚注2', '香蕉'])('or said not to be there, as it was typed: %s', (typed) => {
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
