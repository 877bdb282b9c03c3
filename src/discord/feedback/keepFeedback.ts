import type { KeepFeedback, KeptFeedback } from '../../command/feedback.ts';
import type { Log } from '../../log/log.ts';
import { UserError } from '../../presentation/wording/wording.ts';

interface Keeping {
  /** Of the bot that answered. */
  readonly version: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Writes feedback with the day and the version. A place that fails costs the person a sentence and the log a line. */
export const keepFeedback =
  (write: (feedback: KeptFeedback) => Promise<void>, { version, log, now = Date.now }: Keeping): KeepFeedback =>
  async (feedback) => {
    const day = new Date(now()).toISOString().slice(0, 10);
    try {
      await write({ ...feedback, day, version });
    } catch (error) {
      log.error({ err: error }, 'Feedback could not be kept');
      throw new UserError((wording) => wording.feedback.notKept);
    }
  };
