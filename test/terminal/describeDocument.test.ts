import { expect, test } from 'vitest';
import { describeDocument } from '../../src/terminal/describeDocument.ts';
import { REPORT } from '../corpus.ts';

test('a document is described by what it is, what it holds and three quotes with their citations', () => {
  const lines = describeDocument({ document: REPORT.document, warnings: ['One page was left out'] }).split('\n');
  expect(lines).toContain('title        维持和平行动特别委员会各项建议的执行情况');
  expect(lines).toContain('holds        10 sections, 93 paragraphs, 1 footnotes');
  expect(lines).toContain('warning      One page was left out');
  const quotes = lines.slice(-3);
  for (const [index, number] of [1, 47, 93].entries()) {
    const [, words = '', citation] = /^“(.+)” — (.+)$/u.exec(quotes[index] ?? '') ?? [];
    expect(citation).toBe(`A/68/652，第${number}段`);
    expect(REPORT.source.replaceAll(/\s+/gu, ' ')).toContain(words);
  }
});
