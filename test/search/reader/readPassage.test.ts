import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { MODEL_DIRECTORY } from '../../../src/search/models/encoder.ts';
import { type OnnxModel, openModel } from '../../../src/search/models/onnxModel.ts';
import { readPassage } from '../../../src/search/reader/readPassage.ts';
import { fold } from '../../../src/text/fold.ts';
import { paragraph } from '../../corpus.ts';
import { hostileText } from '../../presentation/hostile.ts';

/** Questions with the logit and span of the float model (models/reader-zh-en/README.md). */
const CHECKS = JSON.parse(readFileSync('models/reader-zh-en/check.json', 'utf8')) as {
  question: string;
  passage: string;
  answers: number;
  span: string;
}[];
/** What int8 may cost. */
const NEAR = 1.7;

let model: OnnxModel;

beforeAll(async () => {
  model = await openModel('models/reader-zh-en/model.onnx', join(MODEL_DIRECTORY, 'tokenizer.json'));
});

const readIt = (question: string, passage: string) =>
  readPassage(model, {
    question: model.pieces(question, false),
    passage,
    pieces: model.pieces(passage, false),
  });

describe('a reading', () => {
  test.each(CHECKS)('$question is that of the float model', async ({ question, passage, answers, span }) => {
    const reading = await readIt(question, passage);
    expect(Math.abs(reading.answers - answers)).toBeLessThanOrEqual(NEAR);
    const found = passage.slice(reading.span.start, reading.span.end);
    // Where nothing answers, no span is meant.
    if (answers > 0) expect(found.includes(span) || span.includes(found)).toBe(true);
  });

  test('tells the passage that answers from one that does not', async () => {
    const question = '2013年有多少维和人员在敌对行动中身亡';
    const [right, wrong] = await Promise.all([51, 89].map((id) => readIt(question, fold(paragraph(id).text).text)));
    expect(right?.answers).toBeGreaterThan((wrong?.answers ?? 0) + 3);
    expect(right?.certainty).toBeLessThanOrEqual(0);
  });

  test('of a passage longer than the model sees finds what stands near its end', async () => {
    const filler = fold(paragraph(2).text + paragraph(15).text + paragraph(43).text).text;
    const passage = `${filler}${filler}特派团的直升机共有37架。${filler}`;
    const { span, answers } = await readIt('特派团有多少架直升机', passage);
    expect(passage.slice(span.start, span.end)).toContain('37');
    expect(answers).toBeGreaterThan(0);
  });
});

test('whatever the text, the span lies inside it', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), async (text) => {
      const passage = `${text}有14人▁ ▁${text}`;
      const { span } = await readIt(text || '多少人', passage);
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(passage.length);
    }),
    { numRuns: 60 },
  );
});
