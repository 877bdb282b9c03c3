import { joinNeighbours } from '../../text/joinNeighbours.ts';
import { toSimplified } from '../../text/script.ts';
import { sentences } from '../../text/sentences.ts';
import { hull, type Span } from '../../text/span.ts';
import { DIMENSIONS, type Encoder } from '../models/encoder.ts';
import { toBytes } from './rows.ts';
import { lead, type TitledText } from './titledText.ts';

export interface TextVectors {
  readonly whole: Int8Array;
  /** One row per window; none where the text is one window. */
  readonly windows: Int8Array;
  /** One row per sentence; none where the text is one sentence, or they are not wanted. */
  readonly sentences: Int8Array;
  /** The model's numbers of the pieces, with one row each; none where not wanted. */
  readonly pieces: Uint16Array;
  readonly pieceRows: Int8Array;
}

export interface Detail {
  readonly sentences: boolean;
  readonly pieces: boolean;
}

/** About 45 ms for 100 characters with all details. Sentences are compared with those of the same text, so they need no title. */
export async function encodeText(
  encoder: Encoder,
  { title, text: raw }: TitledText,
  detail: Detail,
): Promise<TextVectors> {
  const text = toSimplified(raw);
  const head = toSimplified(lead(title));
  const whole = await encoder.encode('passage', head + text);
  const known = new Map([[head + text, whole.vector]]);
  const rowsOf = async (spans: readonly Span[], before: string): Promise<Int8Array> => {
    if (spans.length < 2) return new Int8Array();
    const rows = new Float32Array(spans.length * DIMENSIONS);
    for (const [row, { start, end }] of spans.entries()) {
      const part = before + text.slice(start, end);
      const vector = known.get(part) ?? (await encoder.encode('passage', part)).vector;
      known.set(part, vector);
      rows.set(vector, row * DIMENSIONS);
    }
    return toBytes(rows);
  };
  return {
    whole: toBytes(whole.vector),
    windows: await rowsOf(windows(text), head),
    sentences: await rowsOf(detail.sentences ? sentences(text) : [], ''),
    pieces: Uint16Array.from(detail.pieces ? whole.pieces : []),
    pieceRows: detail.pieces ? toBytes(whole.pieceVectors) : new Int8Array(),
  };
}

/** Code units of a window, tuned on cmrc-dev and the golden questions; a longer sentence is a window alone. */
const WINDOW = 160;

/** Consecutive stretches of whole sentences: a vector of one blurs less than that of a long passage. */
export const windows = (text: string): Span[] =>
  joinNeighbours<Span>(sentences(text), (last, next) => (next.end - last.start <= WINDOW ? hull(last, next) : null));
