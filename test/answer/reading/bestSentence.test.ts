import { expect, test } from 'vitest';
import { bestSentence } from '../../../src/answer/reading/bestSentence.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each<[number, string, string]>([
  [11, '被打死', '自 2013 年初以来，有 14 名维和人员在 5 起敌对行动中被打死。'],
  [2, '85207', '超过119个国家派遣了85 207名军事人员'],
])('of paragraph %i the sentence that holds %s', async (id, text, words) => {
  expect((await bestSentence(paragraph(id), { text }, opened)).text).toContain(words);
});

test('is one whole sentence, the first where nothing tells them apart', async () => {
  for (const from of REPORT.document.paragraphs) {
    const { text } = await bestSentence(from, { text: '香蕉' }, opened);
    const [first] = sentences(from.text);
    expect(text).toBe(from.text.slice(first?.start, first?.end).trim());
  }
});
