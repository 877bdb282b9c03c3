import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { postedIn } from '../../src/discord/feedback/feedbackChannel.ts';
import { openLog } from '../../src/log/log.ts';
import { goldenLines, readFeedback } from './goldenLines.ts';

/** The lines of a file, else of where the settings keep feedback. Throws a ConfigError. */
async function keptLines(given: string | undefined): Promise<readonly string[]> {
  const { FEEDBACK_FILE, FEEDBACK_CHANNEL: channelId, DISCORD_TOKEN: token, DISCORD_API: api } = loadConfig();
  const file = given ?? FEEDBACK_FILE;
  if (file) return linesOf(file);
  if (channelId && token) return postedIn({ channelId, token, api }, openLog('warn', process.stderr));
  throw new ConfigError('Set FEEDBACK_FILE or FEEDBACK_CHANNEL, or name a file: npm run feedback -- --file FILE');
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new ConfigError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Prints lines for `test/golden` to be reviewed; what is no feedback is named, and makes the exit status 1. */
try {
  const { values } = parseArgs({ options: { file: { type: 'string' } } });
  const { feedback, broken } = readFeedback(await keptLines(values.file));
  for (const line of goldenLines(feedback)) console.log(line);
  for (const sentence of broken) console.error(sentence);
  if (broken.length > 0) process.exitCode = 1;
} catch (error) {
  const code = String((error as { code?: unknown }).code);
  if (!(error instanceof ConfigError) && !code.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
