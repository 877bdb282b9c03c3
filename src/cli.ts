import { ConfigError, loadConfig, readCommandLine } from './config.ts';
import { CorpusError } from './ingest/fault.ts';
import { openLog } from './log/log.ts';
import { CORPUS_DIRECTORY, checkCorpus, closeLibrary, openCorpus } from './open.ts';
import { runJob } from './terminal/jobs.ts';
import { progressBar } from './terminal/progressBar.ts';

let close = async () => {};

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
    async withLibrary(use, isLong) {
      const { CORPUS_DIR = CORPUS_DIRECTORY, CACHE_DIR, LOG_LEVEL, PUBLIC_URL } = loadConfig(settings);
      // A script reads the answer from standard output, so the log goes to standard error.
      const log =
        isLong && LOG_LEVEL === 'info'
          ? openLog('info', progressBar(process.stderr))
          : openLog(LOG_LEVEL === 'info' ? 'warn' : LOG_LEVEL, process.stderr);
      const library = await openCorpus(CORPUS_DIR, log, CACHE_DIR);
      close = () => closeLibrary(library);
      try {
        return await use(library, { log, publicUrl: PUBLIC_URL });
      } finally {
        await close();
      }
    },
    exportSite: async (...site) => (await import('./web/site/exportSite.ts')).exportSite(...site),
    get corpus() {
      return corpusDirectory();
    },
    checkCorpus: () => checkCorpus(corpusDirectory()),
  });
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof CorpusError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
