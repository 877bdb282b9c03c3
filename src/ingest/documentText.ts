import type { Document } from '../report/document.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import { toLines } from './layouts/lines.ts';
import { isProse } from './layouts/prose.ts';
import { isRecord, readRecordText } from './layouts/recordText.ts';
import { readProseText, readReportText } from './layouts/reportText.ts';
import { isResolution, readResolutionText } from './layouts/resolutionText.ts';
import { isTreaty, readTreatyText } from './layouts/treatyText.ts';

export type Layout = 'treaty' | 'record' | 'resolution' | 'prose' | 'report';

/**
 * What the lines of a plain text show it to be: a treaty has articles, the record of a meeting speakers, a resolution an
 * organ that adopts it; prose, such as a letter, has paragraphs without numbers.
 */
export function layoutOf(source: string): Layout {
  const lines = toLines(source);
  if (isTreaty(lines)) return 'treaty';
  if (isRecord(lines)) return 'record';
  if (isResolution(lines)) return 'resolution';
  return isProse(source) ? 'prose' : 'report';
}

const READERS: Readonly<Record<Layout, (source: string, info: DocumentInfo) => Document>> = {
  treaty: readTreatyText,
  record: readRecordText,
  resolution: readResolutionText,
  prose: readProseText,
  report: readReportText,
};

export const readDocumentText = (source: string, info: DocumentInfo, layout: Layout = layoutOf(source)): Document =>
  READERS[layout](source, info);
