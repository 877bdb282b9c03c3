import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The layout of BEIR (Thakur et al. 2021). */
export interface TestSet {
  readonly passages: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  /** By question, then by passage; above 0 is relevant. */
  readonly relevance: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A problem with the folder, in one sentence for the person. */
export class TestSetError extends Error {}

/** Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv`. Omits questions without judgements, as BEIR does. */
export function readTestSet(directory: string): TestSet {
  const relevance = new Map<string, Map<string, number>>();
  for (const line of linesOf(join(directory, 'qrels', 'test.tsv')).slice(1)) {
    const [question = '', passage = '', score = ''] = line.split('\t');
    const judged = relevance.get(question) ?? new Map<string, number>();
    relevance.set(question, judged.set(passage, Number(score)));
  }
  const passages = linesOf(join(directory, 'corpus.jsonl')).map((line) => {
    const { _id, title, text } = JSON.parse(line) as { _id: string; title?: string; text: string };
    return { id: String(_id), text: title ? `${title}\n${text}` : text };
  });
  const questions = linesOf(join(directory, 'queries.jsonl'))
    .map((line) => JSON.parse(line) as { _id: string; text: string })
    .map(({ _id, text }) => ({ id: String(_id), text }))
    .filter(({ id }) => relevance.has(id));
  return { passages, questions, relevance };
}

/** The non-blank lines of a file; throws a TestSetError where it is missing. */
export function linesOf(file: string): string[] {
  if (!existsSync(file)) throw new TestSetError(`${file} is missing: the folder must hold a set in BEIR layout.`);
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}
