import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask/ask.ts';
import { openLog } from '../../src/log/log.ts';
import { closeLibrary, openCorpus } from '../../src/open.ts';
import type { Quote } from '../../src/report/quote.ts';
import type { Library } from '../../src/search/library.ts';
import { readLines } from '../jsonLines.ts';
import { MADE_UP_DIRECTORY } from '../madeUpCorpus.ts';
import { recordedReader } from './recordedReader.ts';
import { foldAnswer } from './score.ts';

/** `places`: the paragraphs that answer it, each after what its document is cited by; both languages of a symbol do. */
interface MadeUpQuestion {
  readonly id: string;
  readonly question: string;
  readonly places: readonly string[];
  readonly answer: string;
  readonly because: string;
}

interface Asked {
  readonly question: MadeUpQuestion;
  readonly answer: Answer;
}

/**
 * Questions over four documents at once, none in the words of the text, written before their answers were seen. They are
 * scored and never used. The floors are one question below what was reached on 2026-11-30.
 */
const QUESTIONS = readLines<MadeUpQuestion>('test/golden/madeUp.jsonl');

let library: Library;
const asked: Asked[] = [];

beforeAll(async () => {
  library = await openCorpus(MADE_UP_DIRECTORY, openLog('silent'));
  if (!(await library.readsMeaning()) || !library.reader) throw new Error('Encoder or reader cannot be opened here');
  const remembering = { ...library, reader: recordedReader(library.reader, 'test/golden/madeUpReadings.json') };
  for (const question of QUESTIONS) {
    const answer = await ask(question.question, remembering);
    if (answer.kind === 'text') throw new Error(`${question.id} is taken for small talk`);
    asked.push({ question, answer });
  }
});
afterAll(() => closeLibrary(library));

const quotesOf = (answer: Answer): readonly Quote[] => (answer.kind === 'quoted' ? answer.quotes : []);
const nearestOf = (answer: Answer): readonly Quote[] => (answer.kind === 'nothing_found' ? answer.nearest : []);
const placeOf = ({ paragraph: { document, id } }: Quote): string => `${document.symbol} ${id}`;

function share(name: string, isRight: (each: Asked) => boolean): number {
  const wrong = asked.filter((each) => !isRight(each));
  const right = 1 - wrong.length / asked.length;
  const ids = wrong.map(({ question }) => question.id);
  console.info('made up'.padEnd(12), `${name} ${right.toFixed(3)}`, ids);
  return right;
}

test('each says why it is there', () => {
  expect(QUESTIONS).toHaveLength(12);
  for (const { because } of QUESTIONS) expect(because).toMatch(/^\S.+\.$/u);
});

test('the first quote is of the right document and paragraph, and holds the answer', () => {
  const isFirst = ({ question, answer }: Asked) =>
    quotesOf(answer)
      .slice(0, 1)
      .some((quote) => question.places.includes(placeOf(quote)));
  const holds = ({ question, answer }: Asked) =>
    foldAnswer(quotesOf(answer)[0]?.text ?? '').includes(foldAnswer(question.answer));
  expect(share('found first', isFirst)).toBeGreaterThanOrEqual(0.5);
  expect(share('quoted', holds)).toBeGreaterThanOrEqual(0.5);
});

test('the paragraph is among those shown, where the answer is refused as the nearest', () => {
  const isShown = ({ question, answer }: Asked) =>
    [...quotesOf(answer), ...nearestOf(answer)].some((quote) => question.places.includes(placeOf(quote)));
  expect(share('shown', isShown)).toBeGreaterThanOrEqual(0.75);
});
