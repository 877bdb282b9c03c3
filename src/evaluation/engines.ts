import { embeddedEngine } from '../search/embeddedEngine.ts';
import type { Passage, SearchEngine } from '../search/engine/engine.ts';
import { WEIGHING } from '../search/engine/weighing.ts';
import type { Meaning } from '../search/meaning/meaning.ts';
import type { Analysis } from '../search/words/analysis.ts';

/** Engines by name: the bot's, and its encoder alone, to see what each brings. */
export const ENGINES: Readonly<Record<string, (analysis: Analysis, meaning: Meaning | null) => SearchEngine>> = {
  embedded: embeddedEngine,
  encoder: (_, meaning) => encoderAlone(meaning),
};

/** The encoder without words: the mean of the z-scores of the text and of its best window. */
function encoderAlone(meaning: Meaning | null): SearchEngine {
  let passages: readonly Passage[] = [];
  return {
    async index(added) {
      passages = added;
      meaning?.index(added.map(({ paragraph }) => paragraph.text));
    },
    async query({ text, limit }) {
      const reading = await meaning?.read(text);
      return Array.from(reading?.wholes ?? [], (whole, place) => ({
        place,
        score: WEIGHING.meaning(whole, reading?.windows[place] as number),
      }))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ place, score }) => ({ passage: passages[place] as Passage, score, coverage: 0, matches: [] }));
    },
    close: async () => meaning?.close(),
  };
}
