import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { addFolder, removeFolder } from '../ingest/adding/folder.ts';
import { type Given, readNewDocument } from '../ingest/adding/newDocument.ts';
import { readFolder } from '../ingest/corpus.ts';
import { type Fault, printFault } from '../ingest/fault.ts';
import { listDocuments } from '../ingest/folders.ts';
import { type DocumentInfo, dateOf } from '../report/documentInfo.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import type { Terminal } from './chat.ts';
import { describeDocument } from './describeDocument.ts';
import { checkRemote, push, type RemoteSurroundings, removeRemote } from './remoteJobs.ts';
import { parse, UsageError } from './usage.ts';

/** What a job on the corpus needs. */
export interface CorpusSurroundings extends Terminal, RemoteSurroundings {
  /** One line to standard error. */
  complain(line: string): void;
  /** The folder of the corpus. */
  readonly corpus: string;
  checkCorpus(): Promise<Record<'faults' | 'warnings', readonly Fault[]> & { readonly strays: readonly string[] }>;
  /** `isLong`: the person is shown how far it is; `answers`: the library that answers, which may be that of a cluster. */
  withLibrary<T>(
    use: (library: Library) => Promise<T>,
    how?: { readonly isLong?: boolean; readonly answers?: boolean },
  ): Promise<T>;
}

const [DONE, BROKEN] = [0, 1];

/** Of jobs that may be done in the search cluster instead of the folder. */
const REMOTE = { remote: { type: 'boolean' } } as const;

type CorpusJob = (args: string[], surroundings: CorpusSurroundings) => Promise<number>;

const JOBS: Readonly<Record<string, CorpusJob>> = { add, list, check, show, remove, rebuild, push };

/** Runs `add`, `list`, `check`, `show`, `remove`, `rebuild` or `push`. Throws a UsageError, or a CorpusError for files that cannot be read. */
export async function corpus([job = '', ...args]: string[], surroundings: CorpusSurroundings): Promise<number> {
  const run = Object.hasOwn(JOBS, job) ? JOBS[job] : undefined;
  if (!run) throw new UsageError(`There is no corpus ${job}`.trim());
  return run(args, surroundings);
}

/** Shows what a file holds, asks, and adds it. */
async function add(args: string[], { print, complain, input, output, corpus: directory }: CorpusSurroundings) {
  const { values, positionals } = parse(args, {
    symbol: { type: 'string' },
    language: { type: 'string' },
    title: { type: 'string' },
    issued: { type: 'string' },
    encoding: { type: 'string' },
    yes: { type: 'boolean' },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Name one file to add.');
  const today = new Date().toISOString().slice(0, 10);
  const found = await readNewDocument(file, givenIn(values), `${basename(file)}, added on ${today}`);
  print(describeDocument(found.files));
  for (const fault of found.faults) complain(printFault(fault));
  if (found.faults.length > 0) return BROKEN;
  if (!values.yes && !(await isAgreed(input, output))) {
    print('Nothing was added.');
    return DONE;
  }
  addFolder(directory, found);
  print(`Added as ${found.files.document.info.id}.`);
  return DONE;
}

function givenIn({ symbol, language, title, issued, encoding }: ReturnType<typeof parse>['values']): Given {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    ...(text(symbol) ? { symbol: text(symbol) as string } : {}),
    ...(text(language) ? { language: text(language) as DocumentInfo['language'] } : {}),
    ...(text(title) ? { title: { zh: text(title), en: text(title) } } : {}),
    ...(text(encoding) ? { encoding: text(encoding) as NonNullable<Given['encoding']> } : {}),
    ...(text(issued) ? { dates: { issued: text(issued) } } : {}),
  };
}

/** Without an answer, at the end of the input, nobody has agreed. */
async function isAgreed(input: Terminal['input'], output: Terminal['output']): Promise<boolean> {
  const lines = createInterface({ input, output });
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return /^y(?:es)?$/iu.test((await Promise.race([lines.question('Add it? [y/N] '), closed])).trim());
  } finally {
    lines.close();
  }
}

async function list(args: string[], { print, corpus: directory }: CorpusSurroundings): Promise<number> {
  parse(args, {});
  for (const info of listDocuments(directory)) {
    const { id, symbol, hasSymbol, language, title } = info;
    const words = language === 'en' ? title.en : title.zh;
    print([id, language, dateOf(info) ?? '—', ...(hasSymbol ? [symbol] : []), words].join('  '));
  }
  return DONE;
}

async function check(args: string[], surroundings: CorpusSurroundings): Promise<number> {
  const { print, checkCorpus } = surroundings;
  if (parse(args, REMOTE).values.remote) return checkRemote(surroundings);
  const { faults, warnings, strays } = await checkCorpus();
  for (const warning of warnings) print(printFault(warning));
  for (const path of strays) print(`${path}: no part of the corpus, passed over`);
  for (const fault of faults) print(printFault(fault));
  if (faults.length > 0) return BROKEN;
  print('The corpus is without fault.');
  return DONE;
}

async function show(args: string[], { print, corpus: directory }: CorpusSurroundings): Promise<number> {
  const { id } = documentNamed(args, directory);
  print(describeDocument(await readFolder(join(directory, id), id)));
  return DONE;
}

async function remove(args: string[], surroundings: CorpusSurroundings): Promise<number> {
  const { print, corpus: directory } = surroundings;
  const { values, positionals } = parse(args, REMOTE);
  if (values.remote) return removeRemote(positionals, surroundings);
  const { id, symbol } = documentNamed(args, directory);
  removeFolder(directory, id);
  print(`Removed ${symbol} (${id}).`);
  return DONE;
}

/** Reads everything anew, so that the next start finds it made. */
async function rebuild(args: string[], { print, withLibrary }: CorpusSurroundings): Promise<number> {
  parse(args, {});
  await withLibrary(
    async (library) => {
      const isRead = await library.readsMeaning();
      print(
        `${library.documents.length} documents, ${library.passages.length} paragraphs${isRead ? '' : ', by words alone'}.`,
      );
    },
    { isLong: true },
  );
  return DONE;
}

/** By its folder or its symbol. Throws a UsageError for none, or for two languages of one symbol. */
function documentNamed(args: string[], directory: string): DocumentInfo {
  const [name = '', ...others] = parse(args, {}).positionals;
  if (name === '' || others.length > 0) throw new UsageError('Name one document, by its folder or its symbol.');
  const wanted = fold(name).text;
  const all = listDocuments(directory);
  const named = all.filter(({ id, symbol }) => id === name || fold(symbol).text === wanted);
  const [only, second] = named;
  if (!only) throw new UsageError(`${name} is not in the corpus.`);
  if (second) throw new UsageError(`${name} is in the corpus as ${named.map(({ id }) => id).join(' and ')}: name one.`);
  return only;
}
