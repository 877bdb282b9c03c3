import type { Asked } from './originals.ts';

/** The three files of a set in BEIR layout, by name. Ids count from 0 in the order in which texts come up first. */
export function beirFiles(asked: readonly Asked[]): Readonly<Record<string, string>> {
  const passages = new Map<string, string>();
  const questions = new Map<
    string,
    { readonly id: string; readonly answers: Set<string>; readonly passages: Set<string> }
  >();
  for (const each of asked) {
    const text = each.question.trim();
    const question = questions.get(text) ?? { id: `q${questions.size}`, answers: new Set(), passages: new Set() };
    questions.set(text, question);
    for (const answer of each.answers) question.answers.add(answer);
    for (const passage of each.passages.map((passage) => passage.trim())) {
      passages.set(passage, passages.get(passage) ?? `d${passages.size}`);
      question.passages.add(passages.get(passage) as string);
    }
  }
  return {
    'corpus.jsonl': lines(Array.from(passages, ([text, _id]) => JSON.stringify({ _id, title: '', text }))),
    'queries.jsonl': lines(
      Array.from(questions, ([text, { id, answers }]) => JSON.stringify({ _id: id, text, answers: [...answers] })),
    ),
    'qrels/test.tsv': lines([
      'query-id\tcorpus-id\tscore',
      ...Array.from(questions.values()).flatMap(({ id, passages }) =>
        Array.from(passages, (passage) => `${id}\t${passage}\t1`),
      ),
    ]),
  };
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
