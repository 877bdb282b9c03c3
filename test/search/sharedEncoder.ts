import { type Encoder, openEncoder } from '../../src/search/models/encoder.ts';

let opened: Promise<Encoder> | undefined;

/** The sentence encoder, opened once for all tests; nobody closes it. */
export async function sharedEncoder(): Promise<Encoder> {
  opened ??= openEncoder();
  return { ...(await opened), close: async () => {} };
}
