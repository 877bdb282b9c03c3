import { counter, gauge, histogram } from './registry.ts';
import { inSpan } from './traces/spans.ts';

/** What answering is made of, as far as it takes time. */
export type Part = 'engine' | 'encoder' | 'reader';

const seconds = histogram(
  'pilcrow_part_seconds',
  'That the engine, the sentence encoder and the reader take for a question',
  [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30],
  ['part'],
);
const on = gauge('pilcrow_part_on', 'Whether passages are found by meaning and read: 1 if so', 'min', {
  labelNames: ['part'],
});
const waiting = gauge('pilcrow_readings_waiting', 'Passages of questions that the reader has not read yet', 'sum');
const unread = counter('pilcrow_unread_total', 'Questions that the reader had no time for, or failed at');

/** The same work, timed and traced. */
export const timed =
  <Given extends readonly unknown[], Result>(part: Part, work: (...given: Given) => Promise<Result>) =>
  (...given: Given): Promise<Result> =>
    inSpan(part, async () => {
      const end = seconds.startTimer({ part });
      try {
        return await work(...given);
      } finally {
        end();
      }
    });

/** A reader's work, timed, with what waits for it. */
export function timedReading<Result>(
  read: (question: string, passages: readonly string[]) => Promise<Result | null>,
): typeof read {
  const reading = timed('reader', read);
  return async (question, passages) => {
    waiting.inc(passages.length);
    try {
      const found = await reading(question, passages);
      if (!found) unread.inc();
      return found;
    } finally {
      waiting.dec(passages.length);
    }
  };
}

export const partIsOn = (part: 'meaning' | 'reader', isOn: boolean): void => on.set({ part }, Number(isOn));
