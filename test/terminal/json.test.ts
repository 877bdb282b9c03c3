import { beforeAll, describe, expect, test } from 'vitest';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import type { Library } from '../../src/search/library.ts';
import { askLine } from '../../src/terminal/ask.ts';
import { answerJson } from '../../src/terminal/json.ts';
import { paragraph } from '../corpus.ts';
import { SEVERAL } from '../search/severalDocuments.ts';
import { wholeLibrary } from '../wholeLibrary.ts';

const KEYS = ['command', 'question', 'kind', 'answer', 'missing', 'quotes', 'nearest'];
const QUOTE_KEYS = ['document', 'paragraph', 'start', 'end', 'text', 'citation', 'errata'];
const ERRATUM_KEYS = ['start', 'end', 'printed', 'suggested', 'reason', 'confidence'];

let opened: Library;

beforeAll(async () => {
  opened = await wholeLibrary();
});

async function jsonOf(line: string) {
  const { command, reply } = await askLine(line, opened, zhCN, { error: () => {} });
  const json = answerJson(command, line, reply, zhCN);
  if (json.kind === 'verified') throw new Error(`${line} is no check`);
  return json;
}

describe('an answer as JSON', () => {
  test.each([
    ['2013年有多少维和人员被打死？', 'ask', 'quoted'],
    ['/mission 马里稳定团', 'mission', 'quoted'],
    ['/paragraph 摘要', 'paragraph', 'quoted'],
    ['/outline 五', 'outline', 'quoted'],
    ['/search 安全', 'search', 'quoted'],
    ['/resolution 2098', 'resolution', 'quoted'],
    ['MINUSCA有多少人？', 'ask', 'nothing_found'],
    ['/paragraph 94', 'paragraph', 'nothing_found'],
    ['/help', 'help', 'text'],
    ['/outline', 'outline', 'text'],
    ['/nonsense', '', 'error'],
    ['/mission', 'mission', 'error'],
  ])('%s: the same keys, in their order', async (line, command, kind) => {
    const json = await jsonOf(line);
    expect(Object.keys(json).toSorted()).toEqual(KEYS.toSorted());
    expect(json).toMatchObject({ command, question: line, kind });
    expect(json.quotes.length > 0).toBe(kind === 'quoted');
    expect(typeof json.missing).toBe(kind === 'nothing_found' ? 'string' : 'object');
    for (const quote of [...json.quotes, ...json.nearest]) {
      expect(Object.keys(quote)).toEqual(QUOTE_KEYS);
      expect(quote.text).toBe(paragraph(quote.paragraph).text.slice(quote.start, quote.end));
    }
  });

  test('holds the short answer, which stands in the first quote', async () => {
    const { answer, quotes } = await jsonOf('2013年有多少维和人员被打死？');
    expect(answer).toBe('27 名维和军警人员在 13 次敌对行动中身亡');
    expect(quotes[0]?.text).toContain(answer);
    expect(quotes[0]).toMatchObject({ document: 'A/68/652', paragraph: 51, citation: 'A/68/652，第51段' });
  });

  test('keeps what is merely nearest apart from the quotes', async () => {
    const { quotes, nearest, missing, answer } = await jsonOf('MINUSCA有多少人？');
    expect([quotes, answer, missing]).toEqual([[], null, '语料未提及“MINUSCA”。']);
    expect(nearest.length).toBeGreaterThan(0);
  });

  test('holds the errors that a quote shows', async () => {
    const [quote] = (await jsonOf('/paragraph 14')).quotes;
    expect(quote?.errata).toHaveLength(2);
    for (const erratum of quote?.errata ?? []) {
      expect(Object.keys(erratum).toSorted()).toEqual(ERRATUM_KEYS.toSorted());
      expect(quote?.text.slice(erratum.start, erratum.end)).toBe(erratum.printed);
    }
  });
});

test('a check as JSON has a key for each thing said of a sentence, and no others', async () => {
  const line =
    '/verify “超过119个国家派遣了85 702名军事人员。自 2013 年初以来，有 14 名维和人员在 5 起敌对行动中被打死。”今晚吃饭吗？';
  const { command, reply } = await askLine(line, opened, zhCN, { error: () => {} });
  const json = answerJson(command, line, reply, zhCN);
  expect(Object.keys(json)).toEqual(['command', 'question', 'kind', 'sentences']);
  expect(json).toMatchObject({
    command: 'verify',
    question: line,
    kind: 'verified',
    sentences: [
      {
        text: '超过119个国家派遣了85 702名军事人员。',
        outcome: 'altered',
        quote: { paragraph: 2, citation: 'A/68/652，第2段' },
        differences: [{ kind: 'changed', posted: '85 702', printed: '85 207', grave: true }],
      },
      { outcome: 'verbatim', quote: { paragraph: 11, text: expect.stringContaining('14 名') }, differences: [] },
    ],
  });
  if (json.kind !== 'verified') throw new Error('No check');
  for (const sentence of json.sentences) {
    expect(Object.keys(sentence)).toEqual(['text', 'outcome', 'quote', 'differences']);
    for (const each of sentence.differences) expect(Object.keys(each)).toEqual(['kind', 'posted', 'printed', 'grave']);
  }
});

test('what was looked for in some documents only names them', () => {
  const missing = { what: 'words', name: 'x' } as const;
  const answer = { kind: 'nothing_found', missing, nearest: [] } as const;
  expect(answerJson('ask', 'x', { answer: { ...answer, searched: SEVERAL.slice(2, 3) } }, zhCN)).toMatchObject({
    searched: ['A/78/902'],
  });
  expect(answerJson('ask', 'x', { answer }, zhCN)).not.toHaveProperty('searched');
});
