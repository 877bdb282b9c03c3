import { beforeAll, describe, expect, test } from 'vitest';
import { type Asked, askAll } from './asked.ts';
import recorded from './scores.json' with { type: 'json' };
import { type GoldenQuestion, readGolden, type Scores, scoreAnswerable } from './score.ts';

const QUESTIONS = readGolden('test/golden/questions.jsonl');
const ANSWERABLE = QUESTIONS.filter(({ paras }) => paras.length > 0);

/** Kinds of question, each with those that belong to it. */
const KINDS: [string, GoldenQuestion[]][] = [
  ['all', ANSWERABLE],
  ['Simplified', ANSWERABLE.filter(({ lang, tags }) => lang === 'zh-Hans' && tags.every((tag) => tag === 'paraphrase'))],
  ['Traditional', ANSWERABLE.filter(({ lang }) => lang === 'zh-Hant')],
  ['English', ANSWERABLE.filter(({ lang }) => lang === 'en')],
  ['acronym', ANSWERABLE.filter(({ tags }) => tags.includes('acronym'))],
  ['typo', ANSWERABLE.filter(({ tags }) => tags.includes('typo'))],
  ['pinyin', ANSWERABLE.filter(({ tags }) => tags.includes('pinyin'))],
];

let asked: Asked[] = [];

beforeAll(async () => {
  asked = await askAll(QUESTIONS);
});

const results = (questions: readonly GoldenQuestion[]) => asked.filter(({ question }) => questions.includes(question));

test('every golden question says what it is there to show', () => {
  expect(QUESTIONS).toHaveLength(71);
  for (const { because } of QUESTIONS) expect(because).toMatch(/^\S.+\.$/u);
});

describe('no score falls below the one recorded in scores.json', () => {
  test.each(KINDS)('%s', (kind, questions) => {
    const scores = scoreAnswerable(results(questions));
    console.info(kind.padEnd(12), JSON.stringify(scores));
    const floor = (recorded as Record<string, Partial<Scores>>)[kind] ?? {};
    for (const name of ['found1', 'found3', 'mrr', 'quoted', 'f1'] as const) {
      expect(scores[name], name).toBeGreaterThanOrEqual(floor[name] ?? 1);
    }
    expect(scores.refused).toBeLessThanOrEqual(floor.refused ?? 0);
  });

  test('refusals of what the report does not answer', () => {
    const unanswerable = results(QUESTIONS.filter(({ paras }) => paras.length === 0));
    const refused = unanswerable.filter(({ answer }) => answer?.kind === 'nothing_found').length / unanswerable.length;
    console.info('refusals'.padEnd(12), refused.toFixed(3));
    expect(refused).toBeGreaterThanOrEqual(recorded.refusals);
  });
});
