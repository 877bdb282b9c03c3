import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/report/document.ts';
import { Quote } from '../../src/report/quote.ts';
import { textDirective } from '../../src/report/textFragment.ts';
import { sentences } from '../../src/text/sentences.ts';
import { paragraph, REPORT } from '../corpus.ts';
import { hostileCut, paragraphOf } from '../presentation/hostile.ts';

const { document } = REPORT;
const cut = (id: number, words: string) => {
  const start = paragraph(id).text.indexOf(words);
  return Quote.cut(paragraph(id), { start, end: start + words.length });
};
const documentOf = (...texts: string[]): Document => {
  const paragraphs = texts.map((text) => paragraphOf(text));
  return { ...document, info: paragraphOf('x').document, sections: [], paragraphs };
};
const directiveIn = (texts: string[], at: number, most = 512) => {
  const held = documentOf(...texts);
  const [found] = held.paragraphs.slice(at);
  return found ? textDirective(Quote.whole(found), held, most) : null;
};

/** The words of a directive, as a browser reads them. */
const wordsOf = (directive: string) => directive.replace(':~:text=', '').split(',').map(decodeURIComponent);

test('names the whole of a short quote', () => {
  expect(textDirective(cut(15, '2013 年 4 月，'), document, 512)).toBe(
    ':~:text=2013%20%E5%B9%B4%204%20%E6%9C%88%EF%BC%8C',
  );
});

test('names how a long quote begins and ends, and no more than it takes', () => {
  const directive = textDirective(Quote.whole(paragraph(15)), document, 512) ?? '';
  const [first = '', last = '', ...others] = wordsOf(directive);
  expect([others, paragraph(15).text.startsWith(first), paragraph(15).text.endsWith(last)]).toEqual([[], true, true]);
  expect(first.length + last.length).toBeLessThan(40);
});

test('writes nothing that has a meaning in a directive or could end a link', () => {
  expect(directiveIn(['a-,&(_*~!)x'], 0)).toBe(':~:text=a%2D%2C%26%28%5F%2A%7E%21%29x');
});

test('takes more words where fewer stand before, in whatever capitals, and none where all do', () => {
  expect(
    directiveIn(['Member States agree on all of it.', 'member states agree on nothing at all, ever again.'], 1),
  ).toBe(':~:text=member%20states%20agree%20on%20nothing,again.');
  expect(directiveIn(['见上文第一段的说明。', '见上文第一段的说明。'], 1)).toBeNull();
});

test('is left out where it would be too long', () => {
  expect(directiveIn(['维'.repeat(60)], 0, 100)).toBeNull();
});

test('of every sentence of the report leads first to that sentence, and to its end', () => {
  const page = document.paragraphs.map(({ text }) => text).join('\n');
  let [found, start] = [0, 0];
  for (const each of document.paragraphs) {
    for (const span of sentences(each.text)) {
      const quote = Quote.cut(each, span);
      const directive = textDirective(quote, document, 512);
      if (directive === null) continue;
      found += 1;
      const [first = '', last = first] = wordsOf(directive);
      const place = page.indexOf(first);
      const end = last === first ? place + first.length : page.indexOf(last, place + first.length) + last.length;
      expect(page.slice(place, end)).toBe(quote.text);
      expect(place).toBe(start + quote.start);
    }
    start += each.text.length + 1;
  }
  expect(found).toBeGreaterThan(250);
});

test('never throws, and reads back as words of the quote', () => {
  fc.assert(
    fc.property(hostileCut, ({ paragraph: each, span }) => {
      const quote = Quote.cut(each, span);
      const held = { ...document, info: each.document, sections: [], paragraphs: [each] };
      const directive = textDirective(quote, held, 512);
      if (directive === null) return;
      const [first = '', last = ''] = wordsOf(directive);
      expect(quote.text.startsWith(first) && quote.text.endsWith(last)).toBe(true);
      expect(directive.length).toBeLessThanOrEqual(512);
      expect(directive).toMatch(/^:~:text=[\w%.,]+$/u);
    }),
  );
});

test('is told in a time that grows with the text, also where everything stands everywhere', () => {
  const timed = (count: number) => {
    const held = documentOf(...Array.from({ length: count }, () => '本段与其他各段相同。'.repeat(20)));
    const began = performance.now();
    for (const each of held.paragraphs.slice(-100)) expect(textDirective(Quote.whole(each), held, 512)).toBeNull();
    return performance.now() - began;
  };
  timed(100);
  // Eight times the text: eight times the time, not sixty-four times; measured with much room.
  expect(timed(4000)).toBeLessThan(40 * Math.max(timed(500), 5));
});
