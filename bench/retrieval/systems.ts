import nodejieba from 'nodejieba';
import type { System } from '../../scripts/evaluate/evaluate.ts';
import { bot, type Change, unfolded, withoutBigrams, withoutPieces } from './ours.ts';

/** Opens a system; `vectors` is the file that keeps the vectors of the set. */
export type Open = (vectors: string) => Promise<System>;

const changed =
  (change: Change): Open =>
  (vectors) =>
    bot(vectors, change);

const jieba = (text: string): string[] => nodejieba.cut(text);

/** What all ratios compare with. */
export const OURS = 'Pilcrow';

/** Others, by the names of the table. A peer is loaded only where it is measured. */
const PEERS: Readonly<Record<string, Open>> = {
  MiniSearch: async () => (await import('./peers/minisearch.ts')).miniSearch(),
  'MiniSearch + nodejieba': async () => (await import('./peers/minisearch.ts')).miniSearch(jieba),
  'SQLite FTS5, trigrams (WASM)': async () => {
    const { sqliteFts, trigrams } = await import('./peers/sqlite.ts');
    return sqliteFts({ tokenize: 'trigram', text: (text) => text, question: trigrams });
  },
  'SQLite FTS5, nodejieba (WASM)': async () => {
    const { sqliteFts } = await import('./peers/sqlite.ts');
    return sqliteFts({ tokenize: 'unicode61', text: (text) => jieba(text).join(' '), question: jieba });
  },
  'Orama + its Mandarin': async () => (await import('./peers/orama.ts')).orama(),
};

/** The bot, and the bot with one step taken away. */
const PILCROW: Readonly<Record<string, Open>> = {
  [OURS]: changed({}),
  'words alone': changed({ encoder: false }),
  'encoder alone': changed({ weighing: { worth: (_, meaning) => meaning, closerLook: () => 0 } }),
  'without understanding': changed({ understanding: false }),
  'without bigrams': changed({ analysis: withoutBigrams }),
  'without the best sentence': changed({ weighing: { sentence: 0 } }),
  'whole passages, no windows': changed({ weighing: { meaning: (whole) => whole } }),
  'windows, no whole passages': changed({ weighing: { meaning: (_, window) => window } }),
  // One weight for all questions, not tuned.
  'meaning at a fixed weight': changed({ weighing: { worth: (words, meaning) => words + 0.15 * meaning } }),
  'without the closer look': changed({ vectors: withoutPieces }),
  'without folding and understanding': changed({ fold: unfolded }),
};

export const SYSTEMS: Readonly<Record<string, Open>> = { ...PEERS, ...PILCROW };
