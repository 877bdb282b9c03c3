import type { Document } from '../../../src/report/document.ts';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { REPORT } from '../../corpus.ts';

const { document } = REPORT;

/** The first report with English of our own in place of its text; without the paragraphs that are left out. */
export function englishOf(leftOut: readonly ParagraphId[] = []): Document {
  const info = { ...document.info, id: 'a-68-652-en', language: 'en' as const };
  const paragraphs = document.paragraphs.filter(({ id }) => !leftOut.includes(id));
  return {
    info,
    sections: document.sections,
    paragraphs: paragraphs.map((each) => ({
      ...each,
      document: info,
      text: `${'¹'.repeat(each.footnotes.length)}This stands in place of paragraph ${each.id}.`,
      errata: [],
      footnotes: each.footnotes.map((mark, at) => ({ ...mark, at })),
    })),
  };
}
