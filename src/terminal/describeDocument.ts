import type { DocumentFiles } from '../ingest/corpus.ts';
import { citation, citedBy } from '../report/citation.ts';
import { summaryOf } from '../report/documentSummary.ts';
import type { Quote } from '../report/quote.ts';

/** What a document is and holds, with a few of its sentences, each with its citation. */
export function describeDocument({ document, warnings }: Pick<DocumentFiles, 'document' | 'warnings'>): string {
  const { info } = document;
  const { sections, paragraphs, footnotes, samples } = summaryOf(document);
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
    ['holds', `${sections} sections, ${paragraphs} paragraphs, ${footnotes} footnotes`],
    ...warnings.map((warning) => ['warning', warning] as const),
  ];
  const printed = facts.flatMap(([name, value]) => (value ? [`${name.padEnd(WIDTH)}${value}`] : []));
  return [...printed, ...samples.map(shown)].join('\n');
}

const WIDTH = 13;

const shown = (sample: Quote): string =>
  `“${sample.text.replaceAll(/\s+/gu, ' ').trim()}” — ${citation(citedBy(sample), sample.paragraph.document.language)}`;
