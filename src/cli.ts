import { type Config, ConfigError, loadConfig, readCommandLine } from './config.ts';
import { CorpusError } from './ingest/fault.ts';
import { type Log, openLog } from './log/log.ts';
import { CORPUS_DIRECTORY, checkCorpus, closeLibrary, openCorpus } from './open.ts';
import { openRemoteCorpus } from './remoteCorpus.ts';
import { openRemote } from './remoteLibrary.ts';
import { EngineUnavailable } from './search/engine/engine.ts';
import type { Library } from './search/library.ts';
import { EmbeddingFault } from './search/models/embeddingServer.ts';
import { runJob } from './terminal/jobs.ts';
import { progressBar } from './terminal/progressBar.ts';

let close = async () => {};

/** Errors that are one sentence for the person. */
const TOLD = [ConfigError, CorpusError, EngineUnavailable, EmbeddingFault];

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') void close().then(() => process.exit(0));
  else throw error;
});

try {
  const { settings, args } = readCommandLine(process.argv.slice(2));
  const corpusDirectory = () => loadConfig(settings).CORPUS_DIR ?? CORPUS_DIRECTORY;
  process.exitCode = await runJob(args, {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    output: process.stdout,
    colour: process.stdout.isTTY && process.stdout.hasColors(),
    async withLibrary(use, { isLong = false, answers = false } = {}) {
      const config = loadConfig(settings);
      const { CORPUS_DIR = CORPUS_DIRECTORY, CACHE_DIR, PUBLIC_URL } = config;
      const log = logOf(config, isLong);
      let library: Library;
      if (answers && config.SEARCH_URL) {
        const remote = await openRemote(config, log);
        library = remote.current();
        close = remote.close;
      } else {
        library = await openCorpus(CORPUS_DIR, log, CACHE_DIR);
        close = () => closeLibrary(library);
      }
      try {
        return await use(library, { log, publicUrl: PUBLIC_URL });
      } finally {
        await close();
      }
    },
    async withRemote(use) {
      const config = loadConfig(settings);
      const remote = openRemoteCorpus(config, logOf(config, true));
      try {
        return await use(remote);
      } finally {
        await remote.close();
      }
    },
    exportSite: async (...site) => (await import('./web/site/exportSite.ts')).exportSite(...site),
    get corpus() {
      return corpusDirectory();
    },
    checkCorpus: () => checkCorpus(corpusDirectory()),
  });
} catch (error) {
  if (!TOLD.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

/** A script reads the answer from standard output, so the log goes to standard error. */
function logOf({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>, isLong: boolean): Log {
  return isLong && LOG_LEVEL === 'info'
    ? openLog('info', progressBar(process.stderr))
    : openLog(LOG_LEVEL === 'info' ? 'warn' : LOG_LEVEL, process.stderr);
}
