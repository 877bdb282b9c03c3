import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { LONGEST, type Pieces, type Session } from '../models/onnxModel.ts';
import { bestSpan } from './bestSpan.ts';
import type { Reading } from './reader.ts';

/** The model's marks (models/reader-zh-en/README.md): start, and the end of each of its two texts. */
const START = 0;
const END = 2;
/** Question pieces read in training. */
const QUESTION = 64;

/** A question and a passage, folded, with their pieces: the passage's places are told by its text. */
export interface ReadingTask {
  readonly question: Pieces;
  readonly passage: string;
  readonly pieces: Pieces;
}

interface Placed {
  readonly ids: readonly number[];
  readonly spans: readonly Span[];
}

/** Reads one passage; a long one in windows of whole sentences, of which the surest counts. */
export async function readPassage(
  model: Pick<Session, 'run'>,
  { question, passage, pieces }: ReadingTask,
): Promise<Reading> {
  const asked = question.ids.slice(0, QUESTION);
  const placed = place(passage, pieces);
  const room = LONGEST - asked.length - 4;
  let best: Reading = {
    answers: Number.NEGATIVE_INFINITY,
    span: { start: 0, end: 0 },
    certainty: Number.NEGATIVE_INFINITY,
  };
  for (const { start, end } of windows(passage, placed.spans, room)) {
    const body = placed.ids.slice(start, end);
    const ids = [START, ...asked, END, END, ...body, END];
    const types = ids.map((_, at) => Number(at >= asked.length + 3));
    const { answers, span } = await model.run({ ids, types }, ['answers', 'span']);
    const logit = answers?.[0] as number;
    if (logit <= best.answers) continue;
    const first = asked.length + 3;
    const found = bestSpan((span as Float32Array).subarray(2 * first, 2 * (first + body.length)));
    const [from, to] = [placed.spans[start + found.start] as Span, placed.spans[start + found.end] as Span];
    best = { answers: logit, span: { start: from.start, end: to.end }, certainty: found.score };
  }
  return best;
}

/** SentencePiece writes spaces as ▁, even where none is printed. */
function place(passage: string, { ids, texts }: Pieces): Placed {
  let at = 0;
  const spans = texts.map((text) => {
    const printed = text.replaceAll('▁', ' ').trim();
    const found = passage.indexOf(printed, at);
    // A piece changed by the model's normalising is skipped: the next one is found on its own.
    const start = found >= 0 && found - at <= NEAR ? found : at;
    at = start + (found >= 0 && found - at <= NEAR ? printed.length : 0);
    return { start, end: at };
  });
  return { ids, spans };
}

/** The next piece is sought within this many characters, since spaces lie between. */
const NEAR = 8;

/** Windows of pieces, of whole sentences where they fit, overlapping by one sentence. */
function windows(passage: string, spans: readonly Span[], room: number): Span[] {
  if (spans.length <= room) return [{ start: 0, end: spans.length }];
  const starts = sentences(passage).map(({ start }) =>
    Math.max(
      0,
      spans.findIndex(({ end }) => end > start),
    ),
  );
  const found: Span[] = [];
  let start = 0;
  while (start < spans.length) {
    const fitting = starts.filter((at) => at > start && at - start <= room);
    const isLast = spans.length - start <= room;
    const end = isLast ? spans.length : (fitting.at(-1) ?? start + room);
    found.push({ start, end });
    if (isLast) break;
    start = fitting.length > 1 ? (fitting.at(-2) as number) : end;
  }
  return found;
}
