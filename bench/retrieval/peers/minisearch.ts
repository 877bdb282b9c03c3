import MiniSearch from 'minisearch';
import type { System } from '../../../scripts/evaluate/evaluate.ts';

/** MiniSearch with its defaults; `tokenize` is the one option that a Chinese text needs. */
export function miniSearch(tokenize?: (text: string) => string[]): System {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], ...(tokenize && { tokenize }) });
  return {
    index: async (texts) => index.addAll(texts.map((text, id) => ({ id, text }))),
    ready: async () => {},
    find: async (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id, score }) => ({ place: id as number, score })),
    close: async () => {},
  };
}
