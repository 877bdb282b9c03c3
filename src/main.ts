import cluster from 'node:cluster';
import { type Closers, openGatewayBot, openHttpBot } from './bot.ts';
import { openChanging } from './changingLibrary.ts';
import { isMisconfigured } from './cluster.ts';
import { type Config, ConfigError, loadConfig, readCommandLine } from './config.ts';
import { ClosedForGood, closeFault, TOKEN_REFUSED } from './discord/connectionFault.ts';
import { drain } from './dispatch/inFlight.ts';
import { openFeedback } from './feedback.ts';
import { CorpusError } from './ingest/fault.ts';
import { openLocalChannel } from './localChannel.ts';
import { type Log, openLog } from './log/log.ts';
import { tellCondition } from './metrics/condition.ts';
import { metricsOf } from './metrics/workers.ts';
import { CORPUS_DIRECTORY } from './open.ts';
import { openRemote } from './remoteLibrary.ts';
import { EngineUnavailable } from './search/engine/engine.ts';
import type { Library } from './search/library.ts';
import { openStatus, watchLibrary } from './status.ts';
import { openWorkers } from './workers.ts';

/** Time for requests in progress when the bot is told to stop. */
const DRAIN_MS = 10_000;
/** Another start would end the same way (sysexits.h, EX_CONFIG): a supervisor should not try. */
const MISCONFIGURED = 78;

const opened: Closers = [];

/** Runs on Discord with a token or a public key, on a local page without. */
async function main(): Promise<void> {
  const { settings, args } = readCommandLine(process.argv.slice(2));
  if (args.length > 0) throw new ConfigError(`The bot takes --corpus and a folder, not ${args.join(' ')}.`);
  const config = loadConfig(settings);
  const { PUBLIC_KEY: publicKey, DISCORD_TOKEN: token, WORKERS: workers } = config;
  const log = openLog(config.LOG_LEVEL);
  // Node writes its warnings there. A closed pipe is no reason to end.
  process.stderr.on('error', () => {});
  if (publicKey && workers > 1 && cluster.isPrimary) return supervise(workers, config, log);
  endOnFault(log);
  opened.push(await openStatus(config, log));
  const corpus = { directory: config.CORPUS_DIR ?? CORPUS_DIRECTORY, cache: config.CACHE_DIR };
  const library = await (config.SEARCH_URL ? openRemote(config, log) : openChanging(corpus, log));
  opened.push(library.close);
  watchLibrary(library.current);
  // With a page the person ends the bot, so only the debug log is told.
  endOnSignal((signal) => log[publicKey || token ? 'info' : 'debug']({ signal }, 'Stopping'));
  if (publicKey) opened.push(...(await openHttpBot(publicKey, config, library.current, log)));
  else if (token) opened.push(...(await openGatewayBot(token, config, library.current, log, endDead(log))));
  else await openPage(config, library.current, log);
  tellCondition({ isConnected: true });
}

async function openPage(config: Config, library: () => Library, log: Log): Promise<void> {
  const { WEB_PORT: port, PUBLIC_URL: publicUrl } = config;
  const keepFeedback = openFeedback(config, log);
  const channel = await openLocalChannel({ port, publicUrl, keepFeedback, library, log });
  opened.push(channel.close);
  console.log(`引段在 ${channel.url} 等您提问 · Pilcrow awaits your questions there (Ctrl+C 结束 / ends it)`);
}

/** The process that holds no library, and sees to those that do. */
async function supervise(count: number, config: Config, log: Log): Promise<never> {
  tellCondition({ isOpen: true });
  // A port that is taken is told before any worker begins.
  await openStatus(config, log, () => metricsOf(workers.all()));
  const workers = openWorkers(count, log, (listening) => tellCondition({ isConnected: listening > 0 }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'Stopping');
      tellCondition({ isStopping: true });
      workers.stop(signal);
    });
  }
  process.exit(await workers.ended);
}

const endDead = (log: Log) => (closeCode: number) => {
  const dead = closeFault(closeCode);
  tellCondition({ dead });
  log.fatal({ closeCode }, dead);
  // Answers need no token of the bot's, and go on.
  void drain(DRAIN_MS).then(() => end(MISCONFIGURED));
};

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

/** After a fault that nobody caught, nothing is certain: who waits is answered or told, and a supervisor begins anew. */
function endOnFault(log: Log): void {
  process.on('warning', (warning) => log.warn({ err: warning }, 'A warning of Node or of a library'));
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'A fault that nobody caught: the bot ends');
    void drain(DRAIN_MS).then(() => end(1));
  });
}

async function end(code: number): Promise<never> {
  for (const close of opened.toReversed()) await close();
  process.exit(code);
}

/** What the person is told, and the exit code. A cluster that is away may be there at the next start. */
function lastWords(error: Error & { code?: unknown }): [told: unknown, code: number] {
  if (error.code === 'TokenInvalid') return [TOKEN_REFUSED, MISCONFIGURED];
  const isMistake = [ConfigError, CorpusError, ClosedForGood].some((each) => error instanceof each);
  if (isMistake) return [error.message, MISCONFIGURED];
  if (error instanceof EngineUnavailable) return [error.message, isMisconfigured(error) ? MISCONFIGURED : 1];
  return [error, 1];
}

await main().catch((error) => {
  const [told, code] = lastWords(error);
  console.error(told);
  return end(code);
});
