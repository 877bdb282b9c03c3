import { readFileSync } from 'node:fs';
import { serveThread } from '../../src/thread/thread.ts';

/** Does to itself what its task, or the text in it, says; a number it doubles. */
await serveThread(async () => ({
  async run(task: unknown) {
    const { passage, text, id = passage ?? text?.text ?? text } = Object(task);
    const said = id ?? task;
    if (said === 'throw') throw new RangeError('no luck');
    if (said === 'function') return () => {};
    if (said === 'exit') process.exit(0);
    if (said === 'memory') for (const all: object[] = []; ; ) all.push({ at: all.length });
    // A pipe to which nobody writes: not even Node can bring the thread back.
    if (String(said).startsWith('/')) readFileSync(String(said));
    return typeof said === 'number' ? said * 2 : { said };
  },
  async close() {},
}));
