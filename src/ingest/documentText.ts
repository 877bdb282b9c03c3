import type { Document } from '../report/document.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import { readReportText } from './layouts/reportText.ts';
import { isResolution, readResolutionText } from './layouts/resolutionText.ts';
import { isTreaty, readTreatyText } from './layouts/treatyText.ts';

/** Reads a plain text as what its lines show it to be: a treaty with articles, a resolution, or else a report. */
export function readDocumentText(source: string, info: DocumentInfo): Document {
  if (isTreaty(source)) return readTreatyText(source, info);
  return isResolution(source) ? readResolutionText(source, info) : readReportText(source, info);
}
