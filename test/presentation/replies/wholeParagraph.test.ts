import { describe, expect, test } from 'vitest';
import { showParagraph, type WholeParagraph } from '../../../src/answer/lookup/paragraph.ts';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { paragraphMessage } from '../../../src/presentation/replies/wholeParagraph.ts';
import { type Wording, zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { buttonsIn, everyPage, joined, LANGUAGES, quotesIn, wordsIn } from '../messages.ts';

const opened = await library();
const IDS = REPORT.document.paragraphs.map(({ id }) => String(id));
const message = (id: string, wording: Wording = zhCN) =>
  paragraphMessage(showParagraph(id, opened) as WholeParagraph, 1, wording);

describe.each(LANGUAGES)('in %s', (_, wording) => {
  test('every paragraph is shown whole, with its footnotes, on pages that Discord accepts', async () => {
    for (const id of IDS) {
      const { quotes } = showParagraph(id, opened) as WholeParagraph;
      const pages = await everyPage('paragraph', { number: id }, wording);
      for (const page of pages) expect(faults(page), id).toEqual([]);
      expect(joined(pages.flatMap(quotesIn))).toEqual(joined(quotes));
    }
  });
});

test('the buttons lead to the paragraphs before and after it', () => {
  const reply = message('15');
  expect(buttonsIn(reply).map(({ label, request }) => [label, request.options.number])).toEqual([
    ['← 第14段', 'A/68/652:14'],
    ['第16段 →', 'A/68/652:16'],
  ]);
});

test('the first has none before it, the last none after it', () => {
  expect(buttonsIn(message('front')).map(({ label }) => label)).toEqual(['摘要 →']);
  expect(buttonsIn(message('fn1')).map(({ label }) => label)).toEqual(['← 第93段']);
});

test('walking by its buttons goes through the whole document', () => {
  const walked: string[] = [];
  for (let id: string | undefined = 'A/68/652:front'; id; ) {
    walked.push(id);
    id = buttonsIn(message(id)).find(({ label }) => label.endsWith('→'))?.request.options.number as string | undefined;
  }
  expect(walked).toEqual(IDS.map((id) => `A/68/652:${id}`));
});

test('footnotes stand under a heading of their own', () => {
  expect(wordsIn(message('47'))).toMatch(/\n脚注\n“/u);
  expect(wordsIn(message('48'))).not.toContain('脚注');
});
