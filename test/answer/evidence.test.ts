import { beforeAll, describe, expect, test } from 'vitest';
import { bestClause, bestQuote, sentenceWith, withContext } from '../../src/answer/evidence.ts';
import type { ParagraphId } from '../../src/report/paragraph.ts';
import { Quote } from '../../src/report/quote.ts';
import type { Library } from '../../src/search/library.ts';
import { sentences } from '../../src/text/sentences.ts';
import { contains } from '../../src/text/span.ts';
import { paragraph, REPORT } from '../corpus.ts';
import { library } from '../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const quoteOf = (id: ParagraphId, question: string) => bestQuote(opened, paragraph(id), { text: question });

describe('the best quote of a paragraph', () => {
  test.each<[ParagraphId, string, string]>([
    [11, '被打死', '自 2013 年初以来，有 14 名维和人员在 5 起敌对行动中被打死。'],
    [2, '85207', '超过119个国家派遣了85 207名军事人员'],
    [2, '国际文职人员', '5 128名国际文职人员'],
  ])('%s: %s', async (id, question, words) => {
    expect((await quoteOf(id, question)).text).toContain(words);
  });

  test('is whole sentences, one or two short ones that adjoin', async () => {
    for (const from of REPORT.document.paragraphs) {
      const quote = await bestQuote(opened, from, { text: '联合国维持和平人员的安全' });
      const held = sentences(from.text).filter((span) => contains(quote, span));
      expect(held.length, String(from.id)).toBeGreaterThanOrEqual(1);
      expect(held.length).toBeLessThanOrEqual(2);
      expect([held[0]?.start, held.at(-1)?.end]).toEqual([quote.start, quote.end]);
      if (held.length === 2) expect(quote.text.length).toBeLessThanOrEqual(120);
    }
  });

  test('is the first sentence when nothing tells them apart', async () => {
    expect((await quoteOf(15, '香蕉')).start).toBe(0);
  });
});

describe('the clause that answers', () => {
  test('is the one that holds most of the question', async () => {
    const asked = '多少名军事人员';
    expect(bestClause(opened, await quoteOf(2, asked), { text: asked })?.text).toContain('85 207名军事人员');
  });

  test('is cut out of the quote, without its marks', () => {
    for (const from of REPORT.document.paragraphs) {
      const quote = Quote.whole(from);
      const clause = bestClause(opened, quote, { text: '联合国维持和平' });
      if (!clause) continue;
      expect(contains(quote, clause)).toBe(true);
      expect(clause.text).not.toMatch(/[。，；：]/u);
    }
  });

  test('is none when no clause holds any of it', () => {
    expect(bestClause(opened, Quote.whole(paragraph(15)), { text: '香蕉' })).toBeNull();
    expect(bestClause(opened, Quote.whole(paragraph(15)), { text: '' })).toBeNull();
  });
});

describe('the context of a quote', () => {
  test('is the sentence before it and the one after it', () => {
    for (const from of REPORT.document.paragraphs) {
      const spans = sentences(from.text);
      for (const [index, span] of spans.entries()) {
        const context = withContext(Quote.cut(from, span));
        expect(context.start).toBe((spans[index - 1] ?? span).start);
        expect(context.end).toBe((spans[index + 1] ?? span).end);
      }
    }
  });

  test('of a part of a sentence holds that sentence whole', () => {
    const context = withContext(Quote.cut(paragraph(11), { start: 3, end: 4 }));
    expect(context.start).toBe(0);
    expect(context.text).toMatch(/。$/u);
  });
});

test('the sentence with a span is the one it stands in', () => {
  const span = Quote.cut(paragraph(11), { start: 3, end: 4 });
  expect(sentenceWith(span)).toEqual(Quote.cut(paragraph(11), sentences(paragraph(11).text)[0] ?? span));
  for (const from of REPORT.document.paragraphs) {
    for (const sentence of sentences(from.text)) {
      expect(sentenceWith(Quote.cut(from, { start: sentence.end - 1, end: sentence.end }))).toEqual(
        Quote.cut(from, sentence),
      );
    }
  }
});
