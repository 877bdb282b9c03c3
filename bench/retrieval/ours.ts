import { type BotParts, engineAlone, understandingBot } from '../../scripts/evaluate/bot.ts';
import type { System } from '../../scripts/evaluate/evaluate.ts';
import { meaningOf } from '../../scripts/evaluate/vectors.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { CORPUS_DIRECTORY } from '../../src/open.ts';
import { embeddedEngine } from '../../src/search/embeddedEngine.ts';
import { WEIGHING, type Weighing } from '../../src/search/engine/weighing.ts';
import { openEncoder } from '../../src/search/models/encoder.ts';
import type { TextVectors } from '../../src/search/vectors/windowVectors.ts';
import { type Analysis, openAnalysis } from '../../src/search/words/analysis.ts';
import type { Folded } from '../../src/text/fold.ts';

/** How the bot is changed for a comparison. */
export interface Change {
  readonly encoder?: false;
  readonly understanding?: false;
  readonly weighing?: Partial<Weighing>;
  readonly analysis?: (analysis: Analysis) => Analysis;
  readonly fold?: (text: string) => Folded;
  readonly vectors?: (vectors: TextVectors) => TextVectors;
}

/** The bot, with nothing or something taken away. `vectors` is the file that keeps the vectors of the set. */
export async function bot(vectors: string, change: Change = {}): Promise<System> {
  const parts: BotParts = {
    gazetteer: readGazetteer(CORPUS_DIRECTORY),
    meaning: change.encoder === false ? null : meaningOf(await openEncoder(), vectors, () => {}, change.vectors),
    engineOf: (analysis, meaning) =>
      embeddedEngine(change.analysis?.(analysis) ?? analysis, meaning, { ...WEIGHING, ...change.weighing }),
  };
  if (change.fold) return engineAlone(parts, openAnalysis(parts.gazetteer, change.fold));
  return change.understanding === false ? engineAlone(parts) : understandingBot(parts);
}

export const withoutBigrams = (analysis: Analysis): Analysis => ({
  ...analysis,
  question: (text) => ({ words: analysis.question(text).words, crossing: [] }),
});

export const withoutPieces = (vectors: TextVectors): TextVectors => ({
  ...vectors,
  pieces: new Uint16Array(),
  pieceRows: new Int8Array(),
});

/** Every character stays what it is. */
export const unfolded = (text: string): Folded => ({
  text,
  starts: Array.from({ length: text.length + 1 }, (_, at) => at),
  ends: Array.from({ length: text.length }, (_, at) => at + 1),
});
