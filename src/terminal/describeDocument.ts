import type { DocumentFiles } from '../ingest/corpus.ts';
import { citation } from '../report/citation.ts';
import type { Document } from '../report/document.ts';
import { isUnit } from '../report/paragraph.ts';
import { Quote } from '../report/quote.ts';
import { sentences } from '../text/sentences.ts';

/** What a document is and holds, with its first sentence, one from its middle and one from its last paragraph, each with its citation. */
export function describeDocument({ document, warnings }: Pick<DocumentFiles, 'document' | 'warnings'>): string {
  const { info, paragraphs } = document;
  const { title, kind, body, author, dates, language } = info;
  const key = language === 'en' ? 'en' : 'zh';
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      'symbol',
      info.hasSymbol ? info.symbol + (info.symbolSource === null ? '' : ` (${info.symbolSource})`) : undefined,
    ],
    ['title', title[key]],
    ['language', language],
    ['kind', kind[key]],
    ['body', body?.[key]],
    ['author', author?.[key]],
    ['session', info.session?.toString()],
    ['agenda item', info.agendaItem?.toString()],
    ['issued', dates.issued],
    ['reissued', dates.reissued],
    ['file', info.file],
    ['holds', countsOf(document)],
    ...warnings.map((warning) => ['warning', warning] as const),
  ];
  const printed = facts.flatMap(([name, value]) => (value ? [`${name.padEnd(WIDTH)}${value}`] : []));
  return [...printed, ...samples(paragraphs.filter(isUnit))].join('\n');
}

const WIDTH = 13;

const countsOf = ({ sections, paragraphs }: Document): string => {
  const notes = paragraphs.filter(({ id }) => String(id).startsWith('fn')).length;
  return `${sections.length} sections, ${paragraphs.filter(isUnit).length} paragraphs, ${notes} footnotes`;
};

function samples(units: Document['paragraphs']): string[] {
  const chosen = new Set([units[0], units[Math.floor(units.length / 2)], units.at(-1)]);
  return [...chosen].flatMap((paragraph) => {
    const [first] = paragraph ? sentences(paragraph.text) : [];
    if (!paragraph || !first) return [];
    return [
      `“${Quote.cut(paragraph, first).text.replaceAll(/\s+/gu, ' ').trim()}” — ${citation(paragraph, paragraph.document.language)}`,
    ];
  });
}
