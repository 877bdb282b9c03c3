import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import type { KeptFeedback } from '../../command/feedback.ts';

/** Only its owner reads it. */
const MODE = 0o600;

/** Appends feedback to a file, one line of JSON each. Throws where it cannot be written from the beginning. */
export function feedbackFile(path: string): (feedback: KeptFeedback) => Promise<void> {
  appendFileSync(path, '', { mode: MODE });
  let before = '';
  return async (feedback) => {
    try {
      await appendFile(path, `${before}${JSON.stringify(feedback)}\n`, { mode: MODE });
      before = '';
    } catch (error) {
      // A full disk may have taken half of the line: the next begins a new one.
      before = '\n';
      throw error;
    }
  };
}
