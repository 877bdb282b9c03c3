import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Library } from '../../search/library.ts';
import { toHtml } from '../reportPages/markup.ts';
import { listPage } from '../reportPages/otherPages.ts';
import { EXPORTED } from '../reportPages/place.ts';
import { reportFiles } from '../reportPages/reportFiles.ts';
import { buildReader, buildSearch } from '../serving/pageFiles.ts';
import { searchIndex } from './searchIndex.ts';

/** The body of a file, made when it is written. */
export type SiteFile = readonly [path: string, body: () => string | Uint8Array];

/** The pages of all documents as files that need no server, by paths with their segments encoded. */
export async function siteFiles(
  { documents, figures, passages }: Pick<Library, 'documents' | 'figures' | 'passages'>,
  wording: Wording,
): Promise<SiteFile[]> {
  const scripts = [...(await buildReader()), ...(await buildSearch())];
  return [
    ['index.html', () => toHtml(listPage(documents, wording, EXPORTED))],
    ['search-index.js', () => searchIndex(passages)],
    ...scripts.map(([name, { body }]): SiteFile => [name, () => body]),
    ...Array.from(reportFiles(documents, figures, EXPORTED), ([path, make]): SiteFile => [path, () => make().body]),
  ];
}
