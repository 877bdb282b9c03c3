import { expect, test } from 'vitest';
import { alteredQuotes, type VerifyCase } from '../../scripts/alterQuotes.ts';
import type { Checked } from '../../src/answer/answer.ts';
import { verify } from '../../src/answer/verify/verify.ts';
import { REPORT } from '../corpus.ts';
import { library } from '../library.ts';
import { readLines } from '../jsonLines.ts';

const CASES = readLines<VerifyCase>('test/golden/verify.jsonl');

/** Share of outcomes that must be right. */
const BAR = 0.95;
/** Of a text with several sentences the worst counts. */
const WORST = ['not_found', 'nearest', 'covered', 'altered', 'verbatim_folded', 'verbatim'] as const;

const checked = await library().then((opened) =>
  Promise.all(CASES.map(async (each) => ({ each, sentences: (await verify(each.text, opened)).sentences }))),
);

const outcome = (sentences: readonly Checked[]) =>
  WORST.find((each) => sentences.some((sentence) => sentence.outcome === each)) ?? 'not_found';

const bare = (text: string): string => text.replace(/\s/gu, '');

test('there are at least 80 of all five outcomes, half of them altered by the script, each with its reason', () => {
  const generated = alteredQuotes(REPORT.document.paragraphs);
  expect(CASES.filter(({ id }) => id.startsWith('g'))).toEqual(generated);
  expect(CASES.length).toBeGreaterThanOrEqual(80);
  expect(generated.length).toBeGreaterThanOrEqual(40);
  expect(new Set(CASES.map(({ outcome }) => outcome)).size).toBe(5);
  for (const { because } of CASES) expect(because).toMatch(/^\S.+\.$/u);
});

test('the outcome is right', () => {
  const wrong = checked.filter(({ each, sentences }) => outcome(sentences) !== each.outcome);
  console.info('own checks', 1 - wrong.length / CASES.length, wrong.map(({ each }) => each.text));
  expect(1 - wrong.length / CASES.length).toBeGreaterThanOrEqual(BAR);
});

test('nothing altered is called verbatim, and what is verbatim is never called altered', () => {
  for (const { each, sentences } of checked) {
    const said = outcome(sentences);
    if (each.outcome === 'altered') expect(said, each.text).not.toMatch(/^verbatim/u);
    if (each.outcome.startsWith('verbatim')) expect(said, each.text).toMatch(/^verbatim/u);
  }
});

test('numbers, dates, names and negations that differ are grave', () => {
  for (const { each, sentences } of checked) {
    const grave = sentences.flatMap(({ differences }) => differences.filter((difference) => difference.grave));
    if (each.grave?.length === 0) expect(grave, each.text).toEqual([]);
    for (const [posted, printed] of each.grave ?? []) {
      const isSaid = grave.some(
        (difference) =>
          bare(difference.posted).includes(bare(posted)) && bare(difference.printed).includes(bare(printed)),
      );
      expect(isSaid, `${posted} ≠ ${printed} in ${each.text}`).toBe(true);
    }
  }
});

test('what is quoted stands in the paragraph it was taken from', () => {
  for (const { each, sentences } of checked) {
    if (each.paragraph === undefined || outcome(sentences) !== each.outcome) continue;
    expect(
      sentences.map(({ quote }) => quote?.paragraph.id),
      each.text,
    ).toContain(each.paragraph);
  }
});
