import type { Document } from '../report/document.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import { readReportText } from './reportText.ts';
import { isResolution, readResolutionText } from './resolutionText.ts';
import { isTreaty, readTreatyText } from './treatyText.ts';

export type Layout = 'treaty' | 'resolution' | 'report';

/** What the lines of a plain text show it to be: a treaty has articles, a resolution an organ that adopts it. */
export function layoutOf(source: string): Layout {
  if (isTreaty(source)) return 'treaty';
  return isResolution(source) ? 'resolution' : 'report';
}

const READERS: Readonly<Record<Layout, (source: string, info: DocumentInfo) => Document>> = {
  treaty: readTreatyText,
  resolution: readResolutionText,
  report: readReportText,
};

export const readDocumentText = (source: string, info: DocumentInfo): Document =>
  READERS[layoutOf(source)](source, info);
