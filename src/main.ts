import { openChanging } from './changingLibrary.ts';
import { type Config, ConfigError, listenError, loadConfig, readCommandLine } from './config.ts';
import { TOKEN_REFUSED } from './discord/connectionFault.ts';
import { openGateway } from './discord/gateway.ts';
import { drain } from './dispatch/inFlight.ts';
import { CorpusError } from './ingest/fault.ts';
import { openLocalChannel } from './localChannel.ts';
import { type Log, openLog } from './log/log.ts';
import { tellCondition } from './metrics/condition.ts';
import { CORPUS_DIRECTORY } from './open.ts';
import type { Library } from './search/library.ts';
import { openStatus, watchLibrary } from './status.ts';
import { openReportPages } from './web/reportPages/reportApp.ts';

/** Time for requests in progress when the bot is told to stop. */
const DRAIN_MS = 10_000;

/** Closers of the open parts, in the order of opening. */
const opened: (() => Promise<unknown>)[] = [];

/** Runs on Discord with a token, on a local page without one. */
async function main(): Promise<void> {
  const { settings, args } = readCommandLine(process.argv.slice(2));
  if (args.length > 0) throw new ConfigError(`The bot takes --corpus and a folder, not ${args.join(' ')}.`);
  const config = loadConfig(settings);
  const log = openLog(config.LOG_LEVEL);
  // Node writes its warnings there. A closed pipe is no reason to end.
  process.stderr.on('error', () => {});
  opened.push(await openStatus(config, log));
  const corpus = { directory: config.CORPUS_DIR ?? CORPUS_DIRECTORY, cache: config.CACHE_DIR };
  const library = await openChanging(corpus, log);
  opened.push(library.close);
  watchLibrary(library.current);
  // With a page the person ends the bot, so only the debug log is told.
  endOnSignal((signal) => log[config.DISCORD_TOKEN ? 'info' : 'debug']({ signal }, 'Stopping'));
  if (config.DISCORD_TOKEN) await openBot(config.DISCORD_TOKEN, config, library.current, log);
  else await openPage(config, library.current, log);
  tellCondition({ isConnected: true });
}

async function openPage(config: Config, library: () => Library, log: Log): Promise<void> {
  const channel = await openLocalChannel({ port: config.WEB_PORT, publicUrl: config.PUBLIC_URL, library, log });
  opened.push(channel.close);
  console.log(`引段在 ${channel.url} 等您提问 · Pilcrow awaits your questions there (Ctrl+C 结束 / ends it)`);
}

async function openBot(token: string, config: Config, library: () => Library, log: Log): Promise<void> {
  const { PUBLIC_URL: publicUrl } = config;
  if (publicUrl) {
    const reader = await openReportPages(library, config.READER_HOST, config.WEB_PORT).catch((error: Error) => {
      throw listenError(error, config.WEB_PORT);
    });
    opened.push(reader.close);
    log.info({ address: reader.url, publicUrl }, 'The pages of reports are served');
  }
  const client = await openGateway({
    token,
    api: config.DISCORD_API,
    library,
    log,
    publicUrl,
    privateCommands: config.PRIVATE_COMMANDS,
    operators: { ids: config.OPERATORS, corpus: config.CORPUS_DIR ?? CORPUS_DIRECTORY },
    frequency: { perPerson: config.REQUESTS_PER_PERSON, perServer: config.REQUESTS_PER_SERVER },
    onDead(closeCode) {
      tellCondition({ dead: 'Discord closed the connection for good.' });
      log.fatal({ closeCode }, 'Discord closed the connection for good');
      void end(1);
    },
  });
  opened.push(() => client.destroy());
  const { documents, passages } = library();
  log.info({ bot: client.user?.tag, documents: documents.length, passages: passages.length }, 'Ready');
}

/** Handles only the first signal. A second one ends the process at once. */
function endOnSignal(tell: (signal: NodeJS.Signals) => void): void {
  const stop = (signal: NodeJS.Signals) => {
    tell(signal);
    tellCondition({ isStopping: true });
    void drain(DRAIN_MS).then(() => end(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function end(code: number): Promise<never> {
  for (const close of opened.toReversed()) await close();
  process.exit(code);
}

await main().catch((error: Error & { code?: unknown }) => {
  if (error instanceof ConfigError || error instanceof CorpusError) console.error(error.message);
  else if (error.code === 'TokenInvalid') console.error(TOKEN_REFUSED);
  else console.error(error);
  return end(1);
});
