import { expect, test } from 'vitest';
import { withNeighbours } from '../../../src/answer/lookup/context.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { contextMessage } from '../../../src/presentation/replies/quoteContext.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { joined, LANGUAGES, quotesIn } from '../messages.ts';

const around = (quote: Quote) => withNeighbours(quote.paragraph, [REPORT.document]).map(Quote.whole);

const strongIn = (quote: Quote) =>
  contextMessage(quote, around(quote), 1, zhCN).components.flatMap((component) =>
    component.kind === 'text'
      ? component.lines.flatMap(({ parts }) =>
          parts.flatMap((part) => (part.kind === 'quote' ? (part.strong ?? []) : [])),
        )
      : [],
  );

test('what was quoted stands out in its paragraph, unless it is all of it', () => {
  const quote = Quote.cut(paragraph(15), { start: 0, end: 40 });
  expect(strongIn(quote)).toEqual([quote]);
  expect(strongIn(Quote.whole(paragraph(15)))).toEqual([]);
});

test.each(LANGUAGES)('every paragraph is shown whole, then its neighbours, within every limit, in %s', (_, wording) => {
  for (const each of REPORT.document.paragraphs) {
    const quote = Quote.whole(each);
    const pages = [1, 2, 3].map((page) => contextMessage(quote, around(quote), page, wording));
    expect(pages.flatMap(faults)).toEqual([]);
    const shown = new Map(joined(pages.flatMap(quotesIn)).map((place) => [place[0], place]));
    const beside = around(quote).filter(({ paragraph: other }) => other !== each);
    expect([...shown.values()]).toEqual(joined([quote, ...beside]));
  }
});
