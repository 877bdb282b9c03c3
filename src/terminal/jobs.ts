import { open } from 'node:fs/promises';
import type { Log } from '../log/log.ts';
import { paragraphRecord } from '../presentation/citations/paragraphRecord.ts';
import { figureRecord } from '../presentation/figures/figureFile.ts';
import type { Attachment } from '../presentation/message.ts';
import { WORDINGS, wordingFor } from '../presentation/wording/wording.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import type { Library } from '../search/library.ts';
import { answerBatchLine, askLine } from './ask.ts';
import { openChat } from './chat.ts';
import { type CorpusSurroundings, corpus } from './corpusJobs.ts';
import { answerJson } from './json.ts';
import { toText } from './print.ts';
import { saveFiles } from './saveFiles.ts';
import { parse, USAGE, UsageError } from './usage.ts';

/** Exit codes: an answer or an honest "not found"; a fault; a command line that asks for nothing that exists. */
const [DONE, BROKEN, MISUSED] = [0, 1, 2];

/** The process and the corpus, as a job sees them. */
export interface Surroundings extends CorpusSurroundings {
  /** Opens the library, and closes it when the job is done. */
  withLibrary<T>(
    use: (library: Library, more: { log: Log; publicUrl: string | undefined }) => Promise<T>,
    how?: { readonly isLong?: boolean; readonly answers?: boolean },
  ): Promise<T>;
  /** Writes the pages of the reports into a folder. */
  exportSite(library: Library, directory: string, wording: Wording): Promise<{ isDone: boolean; sentence: string }>;
}

const ANSWERS = { answers: true } as const;

type Job = (args: string[], surroundings: Surroundings) => Promise<number>;

const JOBS: Readonly<Record<string, Job>> = { ask, paragraphs, figures, corpus, site, chat };

/** Runs a command line and returns its exit code. Faults of the corpus and of settings are thrown. */
export async function runJob([job = '', ...args]: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const run = Object.hasOwn(JOBS, job) ? JOBS[job] : undefined;
    if (!run) throw new UsageError(`There is no ${job || 'such job'}.`);
    return await run(args, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.complain(`${error.message}\n${USAGE}`);
    return MISUSED;
  }
}

/** A script asks once and waits for the best answer (`readsMeaning`). */
async function ask(args: string[], surroundings: Surroundings): Promise<number> {
  const { print, withLibrary } = surroundings;
  const { values, positionals } = parse(args, {
    json: { type: 'boolean' },
    batch: { type: 'string' },
    locale: { type: 'string' },
  });
  const wording = wordingOf(values.locale);
  if (typeof values.batch === 'string') return askBatch(values.batch, wording, surroundings);
  const question = positionals.join(' ').trim();
  if (!question) throw new UsageError('There is no question.');
  const { command, reply } = await withLibrary(async (library, { log, publicUrl }) => {
    await library.readsMeaning();
    return askLine(question, library, wording, log, { publicUrl });
  }, ANSWERS);
  const code = reply.answer === 'error' ? MISUSED : DONE;
  if (values.json) {
    print(JSON.stringify(answerJson(command, question, reply, wording)));
    return code;
  }
  print(toText(reply.message, { colour: surroundings.colour }));
  return (await save(reply.message.files ?? [], surroundings)) || code;
}

async function askBatch(path: string, wording: Wording, { print, complain, withLibrary }: Surroundings) {
  const file = await open(path).catch(() => null);
  if (!file || (await file.stat()).isDirectory()) {
    complain(wording.chat.unreadable(path));
    return BROKEN;
  }
  return withLibrary(async (library, { log }) => {
    await library.readsMeaning();
    for await (const line of file.readLines()) {
      if (line.trim()) print(JSON.stringify(await answerBatchLine(line, library, wording, log)));
    }
    return DONE;
  }, ANSWERS);
}

async function save(files: readonly Attachment[], { print, complain }: Surroundings): Promise<number> {
  try {
    for (const path of await saveFiles(files, '.')) print(`→ ${path}`);
    return DONE;
  } catch (error) {
    complain((error as Error).message);
    return BROKEN;
  }
}

async function paragraphs(args: string[], { print, withLibrary }: Surroundings): Promise<number> {
  const { values } = parse(args, { json: { type: 'boolean' } });
  return withLibrary(async ({ documents }) => {
    for (const { paragraphs } of documents) {
      for (const [place, each] of paragraphs.entries()) {
        print(values.json ? JSON.stringify(paragraphRecord(paragraphs, place)) : `${each.id}\t${each.text}`);
      }
    }
    return DONE;
  });
}

async function figures(args: string[], { print, withLibrary }: Surroundings): Promise<number> {
  const { values } = parse(args, { json: { type: 'boolean' } });
  return withLibrary(async (library) => {
    for (const figure of library.figures) {
      const record = figureRecord(figure);
      print(values.json ? JSON.stringify(record) : `${record.paragraph}\t${record.value}\t${record.subject}`);
    }
    return DONE;
  });
}

async function site(args: string[], { print, complain, withLibrary, exportSite }: Surroundings): Promise<number> {
  const { values, positionals } = parse(args, { locale: { type: 'string' } });
  const wording = wordingOf(values.locale);
  const [directory = 'site', ...others] = positionals;
  if (others.length > 0) throw new UsageError('Name one folder.');
  const { isDone, sentence } = await withLibrary((library) => exportSite(library, directory, wording));
  (isDone ? print : complain)(sentence);
  return isDone ? DONE : BROKEN;
}

/** A chat does not wait for the encoder: until that has read everything, it answers by words. */
async function chat(args: string[], surroundings: Surroundings): Promise<number> {
  const { values } = parse(args, { locale: { type: 'string' } });
  const wording = wordingOf(values.locale);
  await surroundings.withLibrary(
    (library, { log, publicUrl }) => openChat(library, wording, log, surroundings, publicUrl),
    ANSWERS,
  );
  return DONE;
}

function wordingOf(locale: unknown = 'zh-CN'): Wording {
  if (!Object.hasOwn(WORDINGS, String(locale))) throw new UsageError(`There is no locale ${locale}.`);
  return wordingFor(String(locale));
}
