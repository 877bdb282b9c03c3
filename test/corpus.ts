import { readCorpus } from '../src/ingest/corpus.ts';
import type { Paragraph, ParagraphId } from '../src/report/paragraph.ts';

/** The corpus of the repository, read once for all tests. */
export const CORPUS = await readCorpus('corpus');

/** The first report. */
export const [REPORT] = CORPUS as [(typeof CORPUS)[0]];

export function paragraph(id: ParagraphId): Paragraph {
  const found = REPORT.document.paragraphs.find((each) => each.id === id);
  if (!found) throw new Error(`The report has no paragraph ${id}`);
  return found;
}
