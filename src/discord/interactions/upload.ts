import { basename, dirname, sep } from 'node:path';
import type { Exchange } from '../../dispatch/dispatch.ts';
import { addFolder, checkNotHeld } from '../../ingest/adding/folder.ts';
import { type Given, type NewDocument, readNewDocument } from '../../ingest/adding/newDocument.ts';
import { CorpusError, type Fault, printFault, throwIfAny } from '../../ingest/fault.ts';
import { countUpload } from '../../metrics/interactions.ts';
import { LIMITS } from '../../presentation/fit/limits.ts';
import { shortened } from '../../presentation/fit/shortened.ts';
import { optionName, UserError } from '../../presentation/wording/wording.ts';
import { aside } from '../../queue/queue.ts';
import { addressesIn, type Components, requestsIn } from '../messages/messageParts.ts';
import { type AttachedFile, withAttachedFile } from './attachedFile.ts';

/** Those who may add documents, and the folder of the corpus. */
export interface Operators {
  readonly ids: readonly string[];
  readonly corpus: string;
}

/** Longer than downloading and reading may take together, so that nothing is added after the answer. */
const BUDGET_MS = 180_000;
/** Of the reasons why a file is refused. */
const SHOWN_FAULTS = 5;
const LONGEST_FAULT = 300;

/** What an operator may do with the file that came with a request, or stands in the pressed message. Empty for anybody else. */
export function uploadFor(
  person: string,
  file: AttachedFile | undefined,
  { operators, api }: { readonly operators?: Operators; readonly api?: string | undefined },
): Pick<Exchange, 'upload' | 'budgetMs'> {
  if (!operators?.ids.includes(person)) return {};
  const missing = async () => {
    throw new UserError((wording) => wording.errors.missingOption(optionName(wording, 'document', 'file')));
  };
  if (!file) return { upload: { url: '', read: missing, add: missing } };
  const { corpus } = operators;
  const upload = {
    url: file.url,
    async read(given: Given) {
      if (file.url.length > LIMITS.url) throw new UserError(({ adding }) => adding.longName);
      const reading = readUpload(file, given, { corpus, api }, (found) => checkNotHeld(corpus, found));
      return (await countUpload('read', reading)).files;
    },
    async add(given: Given) {
      const adding = readUpload(file, given, { corpus, api }, (found) => addFolder(corpus, found));
      return (await countUpload('added', adding)).files;
    },
  };
  return { upload, budgetMs: BUDGET_MS };
}

/** The file whose link stands in a message of ours (`previewMessage`). */
export function uploadedIn(components: Components): AttachedFile | undefined {
  const isPreview = requestsIn(components).some(({ command }) => command === 'document');
  const [url] = isPreview ? addressesIn(components) : [];
  return url === undefined ? undefined : { url };
}

/** Downloads and reads a file, and gives it to `use` if it is without fault; other requests are answered meanwhile. */
const readUpload = (
  file: AttachedFile,
  given: Given,
  { corpus, api }: { readonly corpus: string; readonly api: string | undefined },
  use: (found: NewDocument) => void,
): Promise<NewDocument> =>
  alone(() =>
    withAttachedFile(file, api, async (path) => {
      try {
        const source = `${basename(path)}, added from Discord on ${new Date().toISOString().slice(0, 10)}`;
        const found = await readNewDocument(path, given, source);
        throwIfAny(found.faults);
        use(found);
        return found;
      } catch (error) {
        throw error instanceof CorpusError ? refusal(error.faults, [dirname(path), corpus]) : error;
      }
    }),
  );

let isReading = false;

/** One at a time: to read a document may take a gigabyte. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (isReading) throw new UserError(({ adding }) => adding.busy);
  isReading = true;
  try {
    return await aside(work);
  } finally {
    isReading = false;
  }
}

/** The faults as they are, without the folders of this machine. */
function refusal(faults: readonly Fault[], folders: readonly string[]): UserError {
  const inside = (text: string) => folders.reduce((shown, folder) => shown.replaceAll(folder + sep, ''), text);
  const sentences = faults.map((fault) => shortened(inside(printFault(fault)), LONGEST_FAULT));
  const more = sentences.length - SHOWN_FAULTS;
  return new UserError(({ adding }) =>
    [adding.refused(sentences.slice(0, SHOWN_FAULTS).join('\n')), ...(more > 0 ? [adding.moreFaults(more)] : [])].join(
      '\n',
    ),
  );
}
