import sqlite from 'node-sqlite3-wasm';
import type { System } from '../../../scripts/evaluate/evaluate.ts';

/** What a text is to SQLite: how it is indexed, and what a question looks for. */
interface Terms {
  readonly tokenize: 'trigram' | 'unicode61';
  /** The text as it is indexed. */
  readonly text: (text: string) => string;
  /** What a question looks for, each thing for itself. */
  readonly question: (text: string) => string[];
}

/** SQLite FTS5, best first by its bm25, any of the terms. Compiled to WebAssembly: a native one is some times as fast. */
export function sqliteFts({ tokenize, text: prepare, question: termsOf }: Terms): System {
  const database = new sqlite.Database();
  database.exec(`CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = '${tokenize}')`);
  return {
    async index(texts) {
      database.exec('BEGIN');
      const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)');
      for (const [place, text] of texts.entries()) insert.run([place + 1, prepare(text)]);
      insert.finalize();
      database.exec('COMMIT');
    },
    ready: async () => {},
    async find(question, limit) {
      const terms = [...new Set(termsOf(question))].map((term) => `"${term.replaceAll('"', '""')}"`);
      if (terms.length === 0) return [];
      const rows = database.all(
        'SELECT rowid, bm25(passages) AS score FROM passages WHERE passages MATCH ? ORDER BY score LIMIT ?',
        [terms.join(' OR '), limit],
      );
      // Its bm25 is the better the lower.
      return rows.map(({ rowid, score }) => ({ place: Number(rowid) - 1, score: -Number(score) }));
    },
    close: async () => database.close(),
  };
}

/** Every three characters, the least that its trigram index finds. */
export const trigrams = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(2).map((_, at) => characters.slice(at, at + 3).join(''));
  });
