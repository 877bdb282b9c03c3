import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { toSimplified } from '../../text/script.ts';
import type { TextEncoder } from './textEncoder.ts';

/** A server with OpenAI's interface for embeddings (`POST /v1/embeddings`). */
export interface EmbeddingSettings {
  /** Its address, or that of the embeddings themselves; a password in it is sent as basic authorization. */
  readonly url: string;
  readonly model: string;
  readonly dimension: number;
  /** Texts of one request. */
  readonly batch: number;
  /** What the model was trained to see before every text. */
  readonly prefixes: { readonly passage: string; readonly question: string };
}

export interface EmbeddingServer extends TextEncoder {
  /** In the order of the texts. */
  passages(texts: readonly string[]): Promise<Float32Array[]>;
}

/** The server cannot be asked, or gives something else; the message is for operators. */
export class EmbeddingFault extends Error {}

const QUESTION_MS = 5_000;
const BATCH_MS = 60_000;
/** Waits before the next attempts (ms) where the server has too much to do. */
const WAITS = [500, 2_000, 8_000];

const replyOf = z.object({ data: z.array(z.object({ index: z.number(), embedding: z.array(z.number()) })) });

export function embeddingServer({ url, model, dimension, batch, prefixes }: EmbeddingSettings): EmbeddingServer {
  const { address, headers } = targetOf(url);

  async function attempt(input: readonly string[], ms: number): Promise<Float32Array[] | 'busy'> {
    const body = JSON.stringify({ model, input, encoding_format: 'float' });
    const signal = AbortSignal.timeout(ms);
    const response = await fetch(address, { method: 'POST', headers, body, signal }).catch((error) => {
      throw new EmbeddingFault('EMBEDDINGS_URL does not answer.', { cause: error });
    });
    if (response.status === 429 || response.status >= 500) return 'busy';
    if (!response.ok)
      throw new EmbeddingFault(`EMBEDDINGS_URL answers ${response.status}: check EMBEDDINGS_MODEL and the password.`);
    const { data } = replyOf.safeParse(await response.json().catch(() => null));
    const vectors = data?.data
      .toSorted((a, b) => a.index - b.index)
      .map(({ embedding }) => Float32Array.from(embedding));
    if (vectors?.length !== input.length)
      throw new EmbeddingFault('EMBEDDINGS_URL does not answer as such servers do.');
    const other = vectors.find(({ length }) => length !== dimension);
    if (other)
      throw new EmbeddingFault(
        `The vectors of ${model} have ${other.length} numbers: set EMBEDDINGS_DIMENSION to that.`,
      );
    return vectors;
  }

  async function encode(input: readonly string[], ms: number): Promise<Float32Array[]> {
    for (const wait of [...WAITS, null]) {
      const vectors = await attempt(input, ms);
      if (vectors !== 'busy') return vectors;
      if (wait !== null) await sleep(wait * (1 + Math.random()));
    }
    throw new EmbeddingFault('EMBEDDINGS_URL has too much to do, or fails.');
  }

  return {
    model,
    dimension,
    local: null,
    async question(text) {
      const vectors = await attempt([prefixes.question + toSimplified(text)], QUESTION_MS);
      if (vectors === 'busy') throw new EmbeddingFault('EMBEDDINGS_URL has too much to do, or fails.');
      return vectors[0] as Float32Array;
    },
    async passages(texts) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += batch) {
        const input = texts.slice(at, at + batch).map((text) => prefixes.passage + toSimplified(text));
        vectors.push(...(await encode(input, BATCH_MS)));
      }
      return vectors;
    },
    close: async () => {},
  };
}

function targetOf(url: string): { address: URL; headers: Record<string, string> } {
  const address = new URL(url);
  const { username, password } = address;
  address.username = '';
  address.password = '';
  if (!address.pathname.endsWith('/embeddings'))
    address.pathname = `${address.pathname.replace(/\/(?:v1\/?)?$/u, '')}/v1/embeddings`;
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
  const authorization = username || password ? { authorization: `Basic ${credentials}` } : {};
  return { address, headers: { 'content-type': 'application/json', ...authorization } };
}
