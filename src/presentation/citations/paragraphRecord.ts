import { type CitationLanguage, citation } from '../../report/citation.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { headings } from '../../report/section.ts';

/** The citation of a paragraph in each language. */
export const citationsOf = (paragraph: Paragraph): Record<CitationLanguage, string> => ({
  'zh-Hans': citation(paragraph, 'zh-Hans'),
  'zh-Hant': citation(paragraph, 'zh-Hant'),
  en: citation(paragraph, 'en'),
});

/** A paragraph for scripts: the one at `place` of its document. Offsets are UTF-16 code units of its text. */
export function paragraphRecord(paragraphs: readonly Paragraph[], place: number) {
  const paragraph = paragraphs[place] as Paragraph;
  return {
    document: paragraph.document.symbol,
    paragraph: paragraph.id,
    section: headings(paragraph.section),
    text: paragraph.text,
    citation: citationsOf(paragraph),
    errata: paragraph.errata,
    footnotes: paragraph.footnotes.map(({ id, at }) => ({
      id,
      at,
      text: paragraphs.find((other) => other.id === id)?.text ?? null,
    })),
    previous: paragraphs[place - 1]?.id ?? null,
    next: paragraphs[place + 1]?.id ?? null,
  };
}
