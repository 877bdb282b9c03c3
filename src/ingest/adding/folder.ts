import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workOf } from '../../report/documentInfo.ts';
import { slug } from '../../text/slug.ts';
import { CorpusError } from '../fault.ts';
import { listDocuments } from '../folders.ts';
import type { NewDocument } from './newDocument.ts';

/** Long enough for every symbol; a file without one may have any name. */
const LONGEST = 60;

const FLUSHED = { flush: true };
/** Folders for all to read, as the bot may run for another user: a temporary folder is only its owner's. */
const READABLE = 0o755;

/** `a-68-652`, `s-res-743-1992-en`, `crc-zh-hant`: by the symbol and language, or the name of the file. */
export function folderName({
  symbol,
  language,
  file,
}: Pick<NewDocument['json'], 'symbol' | 'language' | 'file'>): string {
  const name =
    symbol === null ? file.replace(/\.[^.]*$/u, '') : language === 'zh-Hans' ? symbol : `${symbol}-${language}`;
  return slug(name).slice(0, LONGEST).replace(/-$/u, '');
}

/** Throws a CorpusError where the corpus holds the document in its language already, or another in its folder. */
export function checkNotHeld(directory: string, { files: { document } }: Pick<NewDocument, 'files'>): void {
  const { info } = document;
  const { id, symbol, language } = info;
  const held = listDocuments(directory).find(
    (each) => each.id === id || (workOf(each) === workOf(info) && each.language === language),
  );
  if (held)
    throw new CorpusError([
      { file: join(directory, held.id), line: null, message: `holds ${symbol} in ${language}: remove it first` },
    ]);
}

/** Writes a document aside and moves it to its place in one step, so that nobody ever reads half of one. Throws a CorpusError. */
export function addFolder(directory: string, added: NewDocument): void {
  checkNotHeld(directory, added);
  const { bytes, json, files } = added;
  const { id } = files.document.info;
  beside(directory, id, (aside) => {
    // A folder may come to its place before its files are on the disk: after a power cut they would be short.
    writeFileSync(join(aside, json.file), bytes, FLUSHED);
    writeFileSync(join(aside, 'document.json'), `${JSON.stringify(json, null, 2)}\n`, FLUSHED);
    chmodSync(aside, READABLE);
    renameSync(aside, join(directory, id));
  });
}

/** Takes a document away in one step. Throws a CorpusError. */
export const removeFolder = (directory: string, id: string): void =>
  beside(directory, id, (aside) => {
    renameSync(join(directory, id), join(aside, id));
    rmSync(join(aside, id), { recursive: true });
  });

/** Works in a hidden folder of the corpus, of which nothing is left. */
function beside(directory: string, id: string, work: (aside: string) => void): void {
  let aside = '';
  try {
    aside = mkdtempSync(join(directory, '.aside-'));
    work(aside);
  } catch (error) {
    throw new CorpusError([{ file: join(directory, id), line: null, message: (error as Error).message }]);
  } finally {
    if (aside) rmSync(aside, { recursive: true, force: true });
  }
}
