import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import about from '../package.json' with { type: 'json' };
import type { KeepFeedback, KeptFeedback } from './command/feedback.ts';
import { type Config, ConfigError } from './config.ts';
import { feedbackPoster } from './discord/feedback/feedbackChannel.ts';
import type { Log } from './log/log.ts';
import { UserError } from './presentation/wording/wording.ts';

type Write = (feedback: KeptFeedback) => Promise<void>;
type Settings = Pick<Config, 'DISCORD_TOKEN' | 'DISCORD_API' | 'FEEDBACK_CHANNEL' | 'FEEDBACK_FILE'>;

/** Only its owner reads it. */
const MODE = 0o600;

/** Keeps feedback where the operator wants it; undefined for nowhere. Throws a ConfigError for a file that cannot be written. */
export function openFeedback(config: Settings, log: Log, now: () => number = Date.now): KeepFeedback | undefined {
  const write = writerOf(config);
  if (!write) return undefined;
  return async (feedback) => {
    const day = new Date(now()).toISOString().slice(0, 10);
    try {
      await write({ ...feedback, day, version: about.version });
    } catch (error) {
      log.error({ err: error }, 'Feedback could not be kept');
      throw new UserError((wording) => wording.feedback.notKept);
    }
  };
}

function writerOf(config: Settings): Write | null {
  const { DISCORD_TOKEN: token, DISCORD_API: api, FEEDBACK_FILE: file, FEEDBACK_CHANNEL: channelId } = config;
  if (file) return fileWriter(file);
  return channelId && token ? feedbackPoster({ channelId, token, api }) : null;
}

/** Appends one line of JSON each. */
function fileWriter(path: string): Write {
  try {
    appendFileSync(path, '', { mode: MODE });
  } catch (error) {
    throw new ConfigError(`FEEDBACK_FILE cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
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
