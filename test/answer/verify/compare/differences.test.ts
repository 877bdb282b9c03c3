import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Difference } from '../../../../src/answer/answer.ts';
import { check } from '../../../../src/answer/verify/check.ts';
import { cover } from '../../../../src/answer/verify/compare/cover.ts';
import { differencesOf, stretch } from '../../../../src/answer/verify/compare/differences.ts';
import { printedOf } from '../../../../src/answer/verify/compare/printed.ts';
import { findFacts, foldedFacts } from '../../../../src/answer/verify/facts/facts.ts';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import type { Library } from '../../../../src/search/library.ts';
import { sentences } from '../../../../src/text/sentences.ts';
import { REPORT } from '../../../corpus.ts';
import { library } from '../../../library.ts';

const SENTENCES = REPORT.document.paragraphs.flatMap(({ text }) =>
  sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(({ length }) => length >= 20 && length <= 160),
);

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

function compared(raw: string, ids: readonly unknown[]) {
  const sources = printedOf(opened).filter(({ paragraph }) => ids.includes(paragraph.id));
  const folded = foldPrint(raw);
  const parts = cover(folded.text, sources, []);
  const found = differencesOf({ raw, folded, facts: findFacts(raw, opened) }, parts);
  return {
    differences: found?.differences.map(({ kind, posted, printed }) => [kind, posted, printed]),
    printed: found?.printed.map(({ start, end }, index) => parts[index]?.source.paragraph.text.slice(start, end)),
  };
}

test('one part: what differs, words before and after it included', () => {
  expect(compared('那种可快速部署的援助仍然供不应求！', [36])).toEqual({
    differences: [
      ['changed', '那', '这'],
      ['changed', '！', '。'],
    ],
    printed: ['这种可快速部署的援助仍然供不应求。'],
  });
});

test('several parts: each says that it is of another place', () => {
  const { differences, printed } = compared('这种可快速部署的援助仍然供不应求，最重要的是政治上的扶持', [36, 89]);
  expect(differences).toEqual([
    ['joined', '，最重要的是政治上的扶持', '最重要的是政治上的支持'],
    ['added', '，', ''],
    ['changed', '扶', '支'],
  ]);
  expect(printed).toHaveLength(2);
});

test('no part: nothing to compare', () => {
  expect(compared('abc', [])).toEqual({ differences: [], printed: [] });
});

describe('whatever was done to a sentence', () => {
  const edit = fc.record({
    way: fc.constantFrom('change', 'leave out', 'add', 'swap', 'join' as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 8 }),
    put: fc.constantFrom('众所周知', '重大', '2', '不', '，', 'MINUSMA', '三百名'),
    other: fc.constantFrom(...SENTENCES),
  });
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

  function edited(text: string, { way, at, length, put, other }: Edit): string {
    const start = at % text.length;
    const [end, next] = [start + length, start + 2 * length];
    const half = (whole: string) => whole.indexOf('，', whole.length / 3) + 1;
    if (way === 'change') return text.slice(0, start) + put + text.slice(end);
    if (way === 'leave out') return text.slice(0, start) + text.slice(end);
    if (way === 'add') return text.slice(0, start) + put + text.slice(start);
    if (way === 'swap') return text.slice(0, start) + text.slice(end, next) + text.slice(start, end) + text.slice(next);
    return text.slice(0, half(text)) + other.slice(half(other));
  }

  const isPiece = ({ kind, at, posted }: Difference) => kind === 'joined' && posted !== '' && at.start === at.end;
  /** White space, and the mark that closes a quotation as whoever quotes likes, say nothing. */
  const said = (text: string) =>
    foldPrint(text)
      .text.replace(/\s/gu, '')
      .replace(/[.,;:、]+$/u, '');

  /** The pieces of a posted text, each with its differences undone, and what the pieces after the first must read. */
  function undone(text: string, differences: readonly Difference[]) {
    const pieces: { start: number; printed: string | null; text: string }[] = [{ start: 0, printed: null, text: '' }];
    let at = 0;
    const keep = (end: number) => {
      (pieces.at(-1) as { text: string }).text += text.slice(at, end);
      at = end;
    };
    for (const difference of differences) {
      expect(difference.at.start, 'differences are in order and apart').toBeGreaterThanOrEqual(at);
      keep(difference.at.start);
      if (isPiece(difference)) pieces.push({ start: at, printed: difference.printed, text: '' });
      else {
        expect(text.slice(at, difference.at.end).trim()).toBe(difference.posted);
        (pieces.at(-1) as { text: string }).text += difference.printed;
        at = difference.at.end;
      }
    }
    keep(text.length);
    return pieces;
  }

  test('undoing the differences gives what is printed', async () => {
    const altered = fc
      .tuple(fc.constantFrom(...SENTENCES), fc.array(edit, { minLength: 1, maxLength: 4 }))
      .map(([sentence, edits]) => edits.reduce(edited, sentence).trim());
    let count = 0;
    await fc.assert(
      fc.asyncProperty(altered, async (text) => {
        const { outcome, quote, differences } = (await check(text, opened, null)).checked;
        fc.pre(outcome === 'altered' && quote !== null);
        count++;
        const pieces = undone(text, differences);
        const readings = pieces.map((piece) => said(piece.text));
        for (const [index, { printed }] of pieces.entries()) {
          if (printed !== null) expect(readings[index]).toBe(said(printed));
        }
        // The quote has whole clauses, and no mark before the first.
        const isQuoted = (reading: string) => said(quote?.text ?? '').includes(reading.replace(/^[,.;:、!?]+/u, ''));
        expect(readings.some(isQuoted)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(count).toBeGreaterThan(200);
  });
});

/** The stretch of paragraph 2 that stands for these words with others before and after them. */
function stretched(words: string, before: string, after: string): string {
  const source = printedOf(opened).find(({ paragraph }) => paragraph.id === 2);
  if (!source) throw new Error('No paragraph 2');
  const { text } = source.folded;
  const start = text.indexOf(words);
  const part = { source, posted: { start: 0, end: 0 }, printed: { start, end: start + words.length } };
  const span = stretch(part, before, after, foldedFacts(source.folded, source.facts));
  return text.slice(span.start, span.end);
}

test.each([
  ['国家派遣了', '', '', '国家派遣了'],
  ['的军事力量部署', '是今天的世界上第二大', '', '却是当今世界规模第二大的军事力量部署'],
  ['名警察人员', '12000', '', '12807名警察人员'],
  ['名警察人员', '', ',', '名警察人员,'],
  ['名警察人员', '', '们', '名警察人员'],
  [
    '大规模的复杂事业,有赖于会员国共同提供政治和实务支持.',
    '',
    '和爱',
    '大规模的复杂事业,有赖于会员国共同提供政治和实务支持.',
  ],
  ['207名军事人员', '', '', '85207名军事人员'],
])('%s, with %j before and %j after it: %s', (words, before, after, expected) => {
  expect(stretched(words, before, after)).toBe(expected);
});
