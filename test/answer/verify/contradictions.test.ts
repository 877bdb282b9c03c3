import { beforeAll, expect, test } from 'vitest';
import { contradictions } from '../../../src/answer/verify/contradictions.ts';
import { Quote } from '../../../src/report/quote.ts';
import type { Library } from '../../../src/search/library.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const paragraph = (id: number) => {
  const found = REPORT.document.paragraphs.find((each) => each.id === id);
  if (!found) throw new Error(`No paragraph ${id}`);
  return found;
};

function contradicted(text: string, id: number, quoted: string, others: readonly number[] = []) {
  const start = paragraph(id).text.indexOf(quoted);
  const quote = Quote.cut(paragraph(id), { start, end: start + quoted.length });
  const found = contradictions(text, { quote, others: others.map(paragraph) }, opened);
  return {
    quote: found.quote.text,
    differences: found.differences.map(({ kind, at, posted, printed, grave }) => {
      expect([text.slice(at.start, at.end).trim(), grave]).toEqual([posted, true]);
      return [kind, posted, printed];
    }),
  };
}

test('what is stated otherwise comes in the order of the text, all of it grave', () => {
  const { differences } = contradicted('2012年6月前，联科行动要减到9000人', 13, paragraph(13).text);
  expect(differences).toEqual([
    ['changed', '2012年6月', '2014 年 6 月'],
    ['changed', '9000人', '7 137 人'],
  ]);
});

test('the passage becomes the sentence that is contradicted', () => {
  const { quote } = contradicted('联科行动要减到9000人', 13, '联科行动还将逐步把安全责任移交政府');
  expect(quote).toContain('7 137 人');
});

test('what is left out is no difference', () => {
  expect(contradicted('联科行动要缩编', 13, paragraph(13).text).differences).toEqual([]);
});

test('a number that another near paragraph prints is none either', () => {
  const text = '十四名维和人员丧生';
  expect(contradicted(text, 51, paragraph(51).text).differences).toEqual([['changed', '十四名', '27 名']]);
  expect(contradicted(text, 51, paragraph(51).text, [11]).differences).toEqual([]);
});
