import { expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { toMarkdown } from '../../../src/presentation/markdown/markdown.ts';
import type { Message } from '../../../src/presentation/message.ts';
import { display, line, quotationLines, sourceDisplay } from '../../../src/presentation/quotes/quotation.ts';
import { withReaderLinks } from '../../../src/presentation/quotes/readerLinks.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { LANGUAGES, listedIn, messageOf, quotesIn, wordsIn } from '../messages.ts';

const PUBLIC_URL = 'https://reports.example';
const quote = Quote.cut(paragraph(15), { start: 0, end: 11 });
const markdown = ({ components }: Message) =>
  components.flatMap((each) => (each.kind === 'text' ? [toMarkdown(each.lines)] : [])).join('\n');

test('a citation leads to its paragraph, the title to the report, and the symbol still to the official text', () => {
  const message = {
    accent: 0,
    components: [display(...quotationLines(quote, zhCN)), sourceDisplay(REPORT.document.info, zhCN)],
  };
  expect(markdown(withReaderLinks(message, PUBLIC_URL)).split('\n')).toEqual([
    '> “2013 年 4 月，”',
    '[A/68/652，第15段](https://reports.example/read/a-68-652#p15) · 二. 2013 年主要业务发展情况',
    '-# [A/68/652](https://docs.un.org/zh/A/68/652) [《维持和平行动特别委员会各项建议的执行情况》](https://reports.example/read/a-68-652) · 文号据外部资料',
  ]);
});

test.each(LANGUAGES)('no word of a reply changes, in %s', async (_, wording) => {
  for (const [name, options] of [
    ['ask', { question: '2013年有多少维和人员被打死？' }],
    ['paragraph', { number: '14' }],
    ['outline', {}],
    ['about', {}],
  ] as const) {
    const message = await messageOf(name, options, wording);
    const linked = withReaderLinks(message, PUBLIC_URL);
    expect(wordsIn(linked)).toBe(wordsIn(message));
    expect(quotesIn(linked)).toEqual(quotesIn(message));
    expect(listedIn(linked)).toEqual(listedIn(message));
    const links = markdown(linked).match(/https:\/\/reports\.example\/read\/a-68-652/gu) ?? [];
    expect(links).toHaveLength(quotesIn(message).length + listedIn(message).length + 1);
  }
});

test.each(['budget', 'figures', 'timeline'])('every line of /%s leads to its paragraph', async (name) => {
  const message = await messageOf(name, {});
  const linked = withReaderLinks(message, PUBLIC_URL);
  expect(wordsIn(linked)).toBe(wordsIn(message));
  const lines = markdown(linked)
    .split('\n')
    .filter((each) => /^- .*第\d+段/u.test(each));
  expect(lines.length).toBeGreaterThan(5);
  for (const each of lines) {
    const [, named, anchor] = /\[第(\d+)段\]\(https:\/\/reports\.example\/read\/a-68-652#p(\d+)\)$/u.exec(each) ?? [];
    expect(named, each).toBeDefined();
    expect(named).toBe(anchor);
  }
});

test('a message without room for links stays as it is', () => {
  const long = {
    accent: 0,
    components: [display(line('body', 'x'.repeat(3935))), display(...quotationLines(quote, zhCN))],
  };
  expect(faults(long)).toEqual([]);
  expect(withReaderLinks(long, PUBLIC_URL)).toBe(long);
});
