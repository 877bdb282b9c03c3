import type { Checked } from '../answer/answer.ts';
import type { Reply } from '../command/command.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { citation, citedBy } from '../report/citation.ts';
import type { Quote } from '../report/quote.ts';

/** The one object that `ask --json` prints; offsets are UTF-16 code units of the paragraph's text. */
export function answerJson(command: string, question: string, { answer }: Pick<Reply, 'answer'>, wording: Wording) {
  const nothing = { command, question, answer: null, missing: null, quotes: [], nearest: [] };
  if (answer === 'text' || answer === 'error') return { ...nothing, kind: answer };
  if (answer.kind === 'verified') {
    return { command, question, kind: answer.kind, sentences: answer.sentences.map(checkedJson) };
  }
  if (answer.kind === 'quoted') {
    return { ...nothing, kind: answer.kind, answer: answer.span?.text ?? null, quotes: answer.quotes.map(quoteJson) };
  }
  const { missing, nearest, searched } = answer;
  const sentence = wording.missing[missing.what](missing.name);
  // Only where less than all was searched.
  const documents = searched ? { searched: searched.map(({ info }) => info.symbol) } : {};
  return {
    ...nothing,
    kind: 'nothing_found' as const,
    missing: sentence,
    nearest: nearest.map(quoteJson),
    ...documents,
  };
}

const checkedJson = ({ text, outcome, quote, differences, also }: Checked) => ({
  text,
  outcome,
  quote: quote && quoteJson(quote),
  differences: differences.map(({ kind, posted, printed, grave }) => ({ kind, posted, printed, grave })),
  ...(also.length > 0 ? { also: also.map(({ document, id }) => ({ document: document.symbol, paragraph: id })) } : {}),
});

function quoteJson(quote: Quote) {
  const { paragraph, start, end, text } = quote;
  return {
    document: paragraph.document.symbol,
    paragraph: paragraph.id,
    start,
    end,
    text,
    citation: citation(citedBy(quote), 'zh-Hans'),
    errata: quote.errata,
  };
}
