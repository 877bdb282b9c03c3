import { type FileHandle, open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { printFault } from './ingest/fault.ts';
import { CorpusError } from './ingest/json.ts';
import { type Log, openLog } from './log/log.ts';
import { CORPUS_DIRECTORY, checkCorpus, closeLibrary, openCorpus } from './open.ts';
import { figureRecord } from './presentation/figures/figureRecord.ts';
import type { Attachment } from './presentation/message.ts';
import { WORDINGS, wordingFor } from './presentation/wording/wording.ts';
import type { Wording } from './presentation/wording/zhCN.ts';
import type { Library } from './search/library.ts';
import { askLine } from './terminal/ask.ts';
import { answerBatchLine } from './terminal/batch.ts';
import { openChat } from './terminal/chat.ts';
import { answerJson, paragraphJson } from './terminal/json.ts';
import { toText } from './terminal/print.ts';
import { saveFiles } from './terminal/saveFiles.ts';

const USAGE = `Usage: npm run --silent ask -- [--json] [--locale zh-CN|zh-TW|en-US] "/mission 马里稳定团"
       npm run --silent ask -- --batch FILE
       npm run --silent paragraphs -- --json
       npm run --silent figures -- --json
       npm run --silent corpus:check
       npm run chat -- [--locale zh-CN|zh-TW|en-US]`;

/** A command line that asks for nothing there is: exit code 2. */
class UsageError extends Error {}

/** A file that cannot be read: exit code 1. */
class FileError extends Error {}

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Logs of a script go to standard error, so that its output stays its answer. */
const openErrorLog = ({ LOG_LEVEL: level }: Config) => openLog(level === 'info' ? 'warn' : level, process.stderr);

const corpusIn = ({ CORPUS_DIR: directory = CORPUS_DIRECTORY }: Config): string => directory;

const JOBS: Readonly<Record<string, (args: string[]) => Promise<void>>> = { ask, paragraphs, figures, check, chat };

async function ask(args: string[]): Promise<void> {
  const { values, positionals } = parse(args, {
    json: { type: 'boolean' },
    batch: { type: 'string' },
    locale: { type: 'string' },
  });
  const wording = wordingOf(values.locale);
  const question = positionals.join(' ').trim();
  if (typeof values.batch === 'string') {
    const file = await openFile(values.batch, wording);
    return withLibrary(async (library, { log }) => {
      await library.readsMeaning();
      for await (const line of file.readLines()) {
        if (line.trim()) print(JSON.stringify(await answerBatchLine(line, library, wording, log)));
      }
    });
  }
  if (!question) throw new UsageError('There is no question.');
  const { command, reply } = await withLibrary(async (library, { log, publicUrl }) => {
    await library.readsMeaning();
    return askLine(question, library, wording, log, { publicUrl });
  });
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  print(
    values.json ? JSON.stringify(answerJson(command, question, reply, wording)) : toText(reply.message, { colour }),
  );
  if (reply.answer === 'error') process.exitCode = 2;
  if (!values.json) await save(reply.message.files ?? []);
}

async function save(files: readonly Attachment[]): Promise<void> {
  try {
    for (const path of await saveFiles(files, '.')) print(`→ ${path}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

async function paragraphs(args: string[]): Promise<void> {
  const { values } = parse(args, { json: { type: 'boolean' } });
  await withLibrary(async ({ documents }) => {
    for (const { paragraphs } of documents) {
      for (const paragraph of paragraphs) {
        print(
          values.json ? JSON.stringify(paragraphJson(paragraph, paragraphs)) : `${paragraph.id}\t${paragraph.text}`,
        );
      }
    }
  });
}

async function figures(args: string[]): Promise<void> {
  const { values } = parse(args, { json: { type: 'boolean' } });
  await withLibrary(async (library) => {
    for (const figure of library.figures) {
      const { paragraph, value, subject } = figureRecord(figure);
      print(values.json ? JSON.stringify(figureRecord(figure)) : `${paragraph}\t${value}\t${subject}`);
    }
  });
}

async function check(args: string[]): Promise<void> {
  parse(args, {});
  const { faults, strays } = checkCorpus(corpusIn(loadConfig()));
  for (const path of strays) print(`${path}: no part of the corpus, passed over`);
  for (const fault of faults) print(printFault(fault));
  if (faults.length === 0) print('The corpus is without fault.');
  else process.exitCode = 1;
}

async function chat(args: string[]): Promise<void> {
  const { values } = parse(args, { locale: { type: 'string' } });
  const wording = wordingOf(values.locale);
  await withLibrary((library, { log, publicUrl }) => openChat(library, wording, log, publicUrl));
}

function parse(args: string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function wordingOf(locale: unknown): Wording {
  if (locale !== undefined && !Object.hasOwn(WORDINGS, String(locale)))
    throw new UsageError(`There is no locale ${locale}.`);
  return wordingFor(String(locale ?? 'zh-CN'));
}

async function openFile(file: string, { chat }: Wording): Promise<FileHandle> {
  const handle = await open(file).catch(() => null);
  if (!handle || (await handle.stat()).isDirectory()) throw new FileError(chat.unreadable(file));
  return handle;
}

/** What is to be closed before the process exits. */
let close = async () => {};

/**
 * Opens the library for a job and closes it after. A script asks once and waits for the best answer (`readsMeaning`); a chat
 * answers by words until the encoder has read everything.
 */
async function withLibrary<T>(
  use: (library: Library, more: { log: Log; publicUrl: string | undefined }) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const log = openErrorLog(config);
  const library = await openCorpus(corpusIn(config), log, config.CACHE_DIR);
  close = () => closeLibrary(library);
  try {
    return await use(library, { log, publicUrl: config.PUBLIC_URL });
  } finally {
    await close();
  }
}

/** A reader that has seen enough (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') void close().then(() => process.exit(0));
  else throw error;
});

const [job = '', ...rest] = process.argv.slice(2);
try {
  if (!Object.hasOwn(JOBS, job)) throw new UsageError(`There is no ${job || 'such job'}.`);
  await JOBS[job]?.(rest);
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof FileError || error instanceof ConfigError || error instanceof CorpusError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
