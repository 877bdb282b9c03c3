import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphRecord } from '../../presentation/citations/paragraphRecord.ts';
import { once } from '../../queue/once.ts';
import type { Document } from '../../report/document.ts';
import type { Figure } from '../../report/figures/figure.ts';
import { HTML, ICON, JSON_TYPE, STYLE } from '../serving/pageFiles.ts';
import { besidePage } from './besidePage.ts';
import { figuresPage } from './figuresPage.ts';
import { type Holdings, pairsOf } from './holdings.ts';
import { type Markup, toHtml } from './markup.ts';
import { besidePath, documentPath, figuresPath, type Place, recordPath } from './place.ts';
import { reportPage } from './reportPage.ts';

export interface PageFile {
  /** Media type. */
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** By path from the folder of all pages, as addresses write it; each is made when it is asked for. */
export type PageFiles = ReadonlyMap<string, () => PageFile>;

const PAGE = join(import.meta.dirname, '../page');
const STYLES = ['style/colours.css', '../reportPages/reportPages.css', '../reportPages/reportParts.css'];

/** All that is the same for all readers: pages, records of paragraphs, style and icon. Pages are made once. */
export function reportFiles(documents: readonly Document[], figures: readonly Figure[], place: Place): PageFiles {
  const holdings: Holdings = { documents, figures, pairs: pairsOf(documents) };
  return new Map([
    ['reader.css', once(() => fileOf(STYLE, Buffer.concat(STYLES.map((path) => readFileSync(join(PAGE, path))))))],
    ['icon.svg', once(() => fileOf(ICON, readFileSync(join(PAGE, 'icon.svg'))))],
    ...documents.flatMap((document) => filesOf(document, holdings, place)),
    ...holdings.pairs.map(
      (pair): Entry => [
        besidePath(pair.chinese.info, pair.english.info, place),
        once(() => pageOf(besidePage(pair, place))),
      ],
    ),
  ]);
}

type Entry = readonly [path: string, make: () => PageFile];

function filesOf(document: Document, holdings: Holdings, place: Place): Entry[] {
  const { info, paragraphs } = document;
  const figures = () => holdings.figures.filter(({ quote }) => quote.paragraph.document === info);
  return [
    [documentPath(info, place), once(() => pageOf(reportPage(document, holdings, place)))],
    [figuresPath(info, place), once(() => pageOf(figuresPage(document, figures(), place)))],
    ...paragraphs.map(
      (paragraph, index): Entry => [
        recordPath(paragraph),
        () => fileOf(JSON_TYPE, Buffer.from(`${JSON.stringify(paragraphRecord(paragraphs, index), null, 2)}\n`)),
      ],
    ),
  ];
}

const pageOf = (page: Markup): PageFile => fileOf(HTML, Buffer.from(toHtml(page)));

const fileOf = (type: string, body: Uint8Array<ArrayBuffer>): PageFile => ({ type, body });
