import { basename, dirname } from 'node:path';
import type { CommandInteractionOption } from 'discord.js';
import type { AddDocument } from '../command/command.ts';
import type { Exchange } from '../dispatch/dispatch.ts';
import { addFolder } from '../ingest/adding/folder.ts';
import { readNewDocument } from '../ingest/adding/newDocument.ts';
import { CorpusError, type Fault, printFault } from '../ingest/fault.ts';
import { shortened } from '../presentation/fit/shortened.ts';
import { optionName, UserError } from '../presentation/wording/wording.ts';
import { aside } from '../queue/queue.ts';
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

/** What an operator's command may do: add the file that came with it. Empty for anybody else. */
export function addingFor(
  person: string,
  filled: readonly Pick<CommandInteractionOption, 'attachment'>[],
  { operators, api }: { readonly operators?: Operators; readonly api?: string | undefined },
): Pick<Exchange, 'addDocument' | 'budgetMs'> {
  if (!operators?.ids.includes(person)) return {};
  const [file] = filled.flatMap(({ attachment }) => attachment ?? []);
  if (file) return { addDocument: adderOf(file, operators.corpus, api), budgetMs: BUDGET_MS };
  const missing = new UserError((wording) => wording.errors.missingOption(optionName(wording, 'document', 'file')));
  return { addDocument: () => Promise.reject(missing) };
}

/** Downloads, reads and adds a file; other requests are answered meanwhile. */
const adderOf =
  (file: AttachedFile, corpus: string, api: string | undefined): AddDocument =>
  (given) =>
    aside(() =>
      withAttachedFile(file, api, async (path) => {
        try {
          const source = `${basename(path)}, added from Discord on ${new Date().toISOString().slice(0, 10)}`;
          const found = await readNewDocument(path, given, source);
          if (found.faults.length > 0) throw new CorpusError(found.faults);
          addFolder(corpus, found);
          return found.files;
        } catch (error) {
          throw error instanceof CorpusError ? refusal(error.faults, [dirname(path), corpus]) : error;
        }
      }),
    );

/** The faults as they are, without the folders of this machine. */
function refusal(faults: readonly Fault[], folders: readonly string[]): UserError {
  const inside = (text: string) => folders.reduce((shown, folder) => shown.replaceAll(`${folder}/`, ''), text);
  const sentences = faults.map((fault) => shortened(inside(printFault(fault)), LONGEST_FAULT));
  const more = sentences.length - SHOWN_FAULTS;
  return new UserError(({ adding }) =>
    [adding.refused(sentences.slice(0, SHOWN_FAULTS).join('\n')), ...(more > 0 ? [adding.moreFaults(more)] : [])].join(
      '\n',
    ),
  );
}
