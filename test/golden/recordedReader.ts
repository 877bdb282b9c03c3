import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import type { Reader, Reading } from '../../src/search/reader/reader.ts';

/** Readings by fingerprint of their question, then of their passage: logit, start and end of the span, certainty. */
type Recorded = Record<string, Record<string, readonly [number, number, number, number]>>;

/** Everything that a reading depends on, but for its question and passage. */
const MODEL = ['models/reader-zh-en/model.onnx', 'models/multilingual-e5-small-zh-en/tokenizer.json'];
const CODE = ['src/search/reader/readPassage.ts', 'src/search/reader/bestSpan.ts', 'src/search/models/onnxModel.ts'];

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Changes with the model and with the code that reads, not with its comments. */
export function readerFingerprint(): string {
  const hash = createHash('sha256');
  for (const file of MODEL) hash.update(readFileSync(file));
  for (const file of CODE) {
    hash.update(transformSync(readFileSync(file, 'utf8'), { loader: 'ts', minifyWhitespace: true }).code);
  }
  return hash.digest('hex').slice(0, 10);
}

/**
 * A reader that remembers what it read in an earlier run: one question takes half a second of the processor, and the golden sets
 * hold more than a thousand. What is not in the file, or was read by another model or other code, is really read. With
 * `GOLDEN=record` the file is written anew, from the readings of this run and those that still hold.
 */
export function recordedReader(reader: Reader, file: string): Reader {
  const by = readerFingerprint();
  const kept: { by?: string; readings?: Recorded } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const recorded: Recorded = (kept.by === by && kept.readings) || {};
  return {
    async read(question, passages) {
      const known = (recorded[fingerprint(question)] ??= {});
      const keyed = passages.map((passage) => ({ passage, key: fingerprint(passage) }));
      const unread = keyed.filter(({ key }) => !known[key]);
      const texts = unread.map(({ passage }) => passage);
      const readings = unread.length > 0 ? await reader.read(question, texts) : [];
      if (!readings) return null;
      unread.forEach(({ key }, index) => {
        const { answers, span, certainty } = readings[index] as Reading;
        known[key] = [rounded(answers), span.start, span.end, rounded(certainty)];
      });
      if (unread.length > 0 && process.env.GOLDEN === 'record') writeFileSync(file, toJson(by, recorded));
      return keyed.map(({ key }) => {
        const [answers, start, end, certainty] = known[key] as readonly [number, number, number, number];
        return { answers, span: { start, end }, certainty };
      });
    },
    close: () => reader.close(),
  };
}

const rounded = (value: number): number => Number(value.toFixed(4));

/** One question a line, in a fixed order, so that a change shows as the questions that it touches. */
function toJson(by: string, recorded: Recorded): string {
  const lines = Object.keys(recorded)
    .toSorted()
    .map((question) => `    "${question}": ${JSON.stringify(recorded[question])}`);
  return `{\n  "by": "${by}",\n  "readings": {\n${lines.join(',\n')}\n  }\n}\n`;
}
