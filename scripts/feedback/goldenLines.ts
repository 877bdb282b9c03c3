import { createHash } from 'node:crypto';
import { type KeptFeedback, keptSchema } from '../../src/command/feedback.ts';

/** Lines that are read, and a sentence for each that is not. */
export interface ReadLines {
  readonly feedback: readonly KeptFeedback[];
  readonly broken: readonly string[];
}

/** Reads lines of JSON; empty ones are passed over, others named by their number, counted from 1. */
export function readFeedback(lines: readonly string[]): ReadLines {
  const feedback: KeptFeedback[] = [];
  const broken: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = keptSchema.safeParse(jsonOf(line));
    if (read.success) feedback.push(read.data);
    else broken.push(`Line ${index + 1} is no feedback.`);
  }
  return { feedback, broken };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** One line for `test/golden` from all that say the same, the most often said first. */
export function goldenLines(feedback: readonly KeptFeedback[]): string[] {
  const groups = new Map<string, KeptFeedback[]>();
  for (const each of feedback) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  const largest = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  return largest.map(([key, same]) => JSON.stringify(goldenOf(key, same)));
}

const keyOf = ({ question, documents, expected }: KeptFeedback): string =>
  JSON.stringify([question.trim(), documents, Array.isArray(expected) ? expected.toSorted() : expected]);

/** `paras` and `places` are null where nobody knew the answer: no test takes them before a reviewer has found it. */
function goldenOf(key: string, same: readonly KeptFeedback[]) {
  const [first] = same as readonly [KeptFeedback, ...KeptFeedback[]];
  const { question, language, documents, expected } = first;
  const places = expected === 'none' ? [] : expected?.map(splitPlace);
  return {
    id: `fb-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`,
    question: question.trim(),
    lang: language,
    kind: 'feedback',
    tags: ['review'],
    documents,
    paras: places?.map(({ id }) => (/^\d+$/u.test(id) ? Number(id) : id)) ?? null,
    places: places?.map(({ document, id }) => `${document} ${id}`) ?? null,
    answer: null,
    extra_answers: [],
    because: becauseOf(same),
  };
}

/** `A/68/652:15` names a document and a paragraph. */
function splitPlace(place: string): { readonly document: string; readonly id: string } {
  const at = place.lastIndexOf(':');
  return { document: place.slice(0, at), id: place.slice(at + 1) };
}

function becauseOf(same: readonly KeptFeedback[]): string {
  const last = same.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1) as KeptFeedback;
  const { day, version, found, shown, short } = last;
  const times = same.length === 1 ? 'once' : `${same.length} times`;
  const quoted = `${shown.join(', ') || 'a quote'}${short === null ? '' : ` (“${short}”)`}`;
  const answer = found ? `${quoted} was shown` : 'nothing was found';
  return `To be reviewed: ${times} said to be wrong, last on ${day} with ${version}, when ${answer}.`;
}
