import { readFileSync } from 'node:fs';
import type { KeepFeedback } from './command/feedback.ts';
import { type Config, ConfigError } from './config.ts';
import { feedbackPoster } from './discord/feedback/feedbackChannel.ts';
import { feedbackFile } from './discord/feedback/feedbackFile.ts';
import { keepFeedback } from './discord/feedback/keepFeedback.ts';
import type { Log } from './log/log.ts';

const ABOUT = new URL('../package.json', import.meta.url);

/** Keeps feedback where the settings say; undefined for nowhere. Throws a ConfigError for a file that cannot be written. */
export function openFeedback(config: Config, log: Log): KeepFeedback | undefined {
  const { DISCORD_TOKEN: token, DISCORD_API: api, FEEDBACK_FILE: file, FEEDBACK_CHANNEL: channelId } = config;
  const { version }: { version: string } = JSON.parse(readFileSync(ABOUT, 'utf8'));
  const keeping = { version, log };
  if (file) return keepFeedback(openFile(file), keeping);
  return channelId && token ? keepFeedback(feedbackPoster({ channelId, token, api }, log), keeping) : undefined;
}

function openFile(path: string): ReturnType<typeof feedbackFile> {
  try {
    return feedbackFile(path);
  } catch (error) {
    throw new ConfigError(`FEEDBACK_FILE cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
}
