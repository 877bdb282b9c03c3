import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../../text/slug.ts';
import { CorpusError } from '../fault.ts';
import { listDocuments } from '../folders.ts';
import type { NewDocument } from './newDocument.ts';

/** Long enough for every symbol; a file without one may have any name. */
const LONGEST = 60;

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
  const { id, symbol, language } = document.info;
  const held = listDocuments(directory).find(
    (each) => each.id === id || (each.symbol === symbol && each.language === language),
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
  let aside = '';
  try {
    aside = mkdtempSync(join(directory, '.adding-'));
    writeFileSync(join(aside, json.file), bytes);
    writeFileSync(join(aside, 'document.json'), `${JSON.stringify(json, null, 2)}\n`);
    renameSync(aside, join(directory, id));
  } catch (error) {
    if (aside) rmSync(aside, { recursive: true, force: true });
    throw new CorpusError([{ file: join(directory, id), line: null, message: (error as Error).message }]);
  }
}

/** Takes a document away in one step. */
export function removeFolder(directory: string, id: string): void {
  const aside = mkdtempSync(join(directory, '.removing-'));
  renameSync(join(directory, id), join(aside, id));
  rmSync(aside, { recursive: true });
}
