import { describe, expect, test } from 'vitest';
import type { ParagraphId } from '../../src/report/paragraph.ts';
import { REPORT } from '../corpus.ts';
import recorded from './figureScores.json' with { type: 'json' };
import { extractFigures } from '../report/figures/read.ts';
import { readLines } from '../jsonLines.ts';

/** A golden figure; its kinds are finer than ours. */
interface GoldenFigure {
  readonly id: string;
  readonly para: ParagraphId;
  readonly quote: string;
  readonly value: number | string;
  readonly kind: string;
  readonly qualifier?: string;
}

const KINDS: Readonly<Record<string, string>> = {
  budget: 'money',
  claims: 'money',
  troops: 'personnel',
  police: 'personnel',
  deaths: 'personnel',
  civilians: 'personnel',
  attacks: 'count',
  ops_count: 'count',
};
const kindOf = ({ kind }: GoldenFigure): string => KINDS[kind] ?? kind;

const GOLDEN = readLines<GoldenFigure>('test/golden/figures.jsonl');

/** The golden figures are those of the paragraphs with odd numbers. */
const FOUND = REPORT.document.paragraphs
  .filter(({ id }) => typeof id === 'number' && id % 2 === 1)
  .flatMap((paragraph) => extractFigures(paragraph));

const plain = (text: string | number): string => String(text).normalize('NFKC').replace(/\s/gu, '');
const key = (id: ParagraphId, value: number | string): string => `${id}: ${plain(value)}`;
const foundKeys = FOUND.map(({ quote, value }) => key(quote.paragraph.id, value));
const goldenKeys = GOLDEN.map(({ para, value }) => key(para, value));

const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;

test('there are as many golden figures as were given', () => {
  expect(GOLDEN).toHaveLength(76);
});

describe('no score falls below the one recorded in figureScores.json', () => {
  test('precision', () => {
    const extra = foundKeys.filter((found) => !goldenKeys.includes(found));
    const precision = share(foundKeys.length - extra.length, foundKeys.length);
    console.info('precision'.padEnd(12), precision, extra);
    expect(precision).toBeGreaterThanOrEqual(recorded.precision);
  });

  test.each(['all', ...new Set(GOLDEN.map(kindOf))])('recall of %s', (kind) => {
    const wanted = GOLDEN.filter((golden) => kind === 'all' || kindOf(golden) === kind);
    const missed = wanted.filter(({ para, value }) => !foundKeys.includes(key(para, value)));
    const recall = share(wanted.length - missed.length, wanted.length);
    console.info(kind.padEnd(12), recall, `${wanted.length} figures`, missed.map(({ id }) => id));
    expect(recall).toBeGreaterThanOrEqual((recorded.recall as Record<string, number>)[kind] ?? 1);
  });

  test('kinds and qualifiers of the figures found', () => {
    const pairs = GOLDEN.flatMap((golden) => {
      const figure = FOUND[foundKeys.indexOf(key(golden.para, golden.value))];
      return figure ? [{ golden, figure }] : [];
    });
    const otherKind = pairs.filter(({ golden, figure }) => kindOf(golden) !== figure.kind);
    const otherQualifier = pairs.filter(({ golden, figure }) => golden.qualifier && golden.qualifier !== figure.qualifier);
    const kinds = share(pairs.length - otherKind.length, pairs.length);
    console.info('same kind'.padEnd(12), kinds, otherKind.map(({ golden, figure }) => `${golden.id} ${figure.kind}`));
    expect(kinds).toBeGreaterThanOrEqual(recorded.sameKind);
    expect(otherQualifier).toEqual([]);
  });

  test('every figure found is quoted with the golden words or part of them', () => {
    const apart = GOLDEN.filter(({ para, quote, value }) => {
      const own = FOUND.filter((figure) => key(figure.quote.paragraph.id, figure.value) === key(para, value));
      return own.length > 0 && !own.some((figure) => plain(figure.quote.text).includes(plain(quote)));
    });
    expect(apart.map(({ id }) => id)).toEqual([]);
  });
});
