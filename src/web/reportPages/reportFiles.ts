import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../report/document.ts';
import { READER_PATH, readerPath } from '../../report/readerUrl.ts';
import { HTML, ICON, type PageFile, STYLE } from '../serving/pageFiles.ts';
import { toHtml } from './markup.ts';
import { reportPage } from './reportPage.ts';

/** `tag` is the entity tag, with which a browser asks whether the file has changed. */
export interface ReportFile extends PageFile {
  readonly tag: string;
}

const PAGE = join(import.meta.dirname, '../page');
const STYLES = [join(PAGE, 'style/colours.css'), join(import.meta.dirname, 'reportPages.css')];

/** All pages and shared files, by path. Made once: no report changes while it is served. */
export const reportFiles = (documents: readonly Document[]): ReadonlyMap<string, ReportFile> =>
  new Map([
    [`${READER_PATH}reader.css`, fileOf(STYLE, Buffer.concat(STYLES.map((path) => readFileSync(path))))],
    [`${READER_PATH}icon.svg`, fileOf(ICON, readFileSync(join(PAGE, 'icon.svg')))],
    ...documents.map((document): [string, ReportFile] => [
      readerPath(document.info),
      fileOf(HTML, Buffer.from(toHtml(reportPage(document)))),
    ]),
  ]);

const fileOf = (type: string, body: Uint8Array<ArrayBuffer>): ReportFile => ({
  type,
  body,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
});
