import { readFileSync } from 'node:fs';
import { serveThread } from '../../src/thread/thread.ts';

/** Opens as a reader does, and hangs at every task: its model is a pipe to which nobody writes. */
await serveThread(async ({ model }: { readonly model: string }) => ({
  run: async () => readFileSync(model, 'utf8'),
  close: async () => {},
}));
