import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask/ask.ts';
import { trainedLibrary, wholeLibrary } from '../wholeLibrary.ts';
import { readGolden } from './score.ts';

/** Every ninetieth question of all sets: what is recorded for the others was read by the same model and code. */
const SAMPLE = ['questions', 'answers', 'blind', 'blindTwo', 'tried']
  .flatMap((set) => readGolden(`test/golden/${set}.jsonl`))
  .filter((_, index) => index % 90 === 0);

test('what is recorded is what the reader reads', async () => {
  const [trained, recorded] = [await trainedLibrary(), await wholeLibrary()];
  expect(SAMPLE.length).toBeGreaterThan(5);
  for (const { question } of SAMPLE) {
    const compared = {
      ...trained,
      reader: {
        ...trained.reader,
        read: async (text: string, passages: readonly string[]) => {
          const now = await trained.reader.read(text, passages);
          const then = await recorded.reader?.read(text, passages);
          now?.forEach(({ answers }, index) => {
            // Processors round the sums of int8 products each in their own way.
            expect(Math.abs(answers - (then?.[index]?.answers ?? Number.NaN)), question).toBeLessThan(0.5);
          });
          return now;
        },
      },
    };
    await ask(question, compared);
  }
}, 120_000);
