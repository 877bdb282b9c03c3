import { conditionOf, type Figure } from '../../report/figures/figure.ts';
import type { Paragraph } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import { shortened } from '../fit/shortened.ts';
import type { Line } from '../message.ts';
import { line, placed, sicNotes } from '../quotes/quotation.ts';
import type { QuoteChoice } from '../quotes/quoteSelect.ts';
import { dateName } from '../wording/dateName.ts';
import type { Wording } from '../wording/zhCN.ts';

/** Maximum code points of a figure's words, and of its condition, in a list. */
const MOST = 60;
const CONDITION_MOST = 20;

/** Words directly before a number that belong to it: its direction and its exactness. */
const BEFORE =
  /(?:(?:再|将)?(?:减少|增加|缩短|下降|降低|增长|提高|上升)了?)?(?:大约|约为|约占|约|将近|近|超过|至少|至多|不到|不足)?(?=[^\S\t]*$)/u;
const AFTER = /^[^\S\t]*(?:以上|多|余|[号號](?:决议|決議|决定|決定)?)/u;

/** One line: the printed number in bold, then what it counts, its period and its paragraph (see `placeNames`). */
export function figureLine(
  figure: Figure,
  wording: Wording,
  nameOf: (paragraph: Paragraph) => string,
  lead = '',
): Line {
  const { quote } = figure;
  const words = numberWords(figure);
  const period = isPeriodSaid(figure) ? null : dateName(figure.period ?? '', wording);
  const facts = [figureWords(figure) + sicNotes(saidOf(figure), wording).join(''), period].filter(
    (fact) => fact && fact !== words.text,
  );
  const place = placed(quote.paragraph, nameOf(quote.paragraph));
  const between = facts.map((fact) => `${fact} · `).join('');
  return line('item', lead, { kind: 'quote', quote: words, strong: words }, ` ${between}`, place);
}

/** A date is its own period, and the head of a column may be one. */
function isPeriodSaid(figure: Figure): boolean {
  const { kind, period, value } = figure;
  const isOwn = (kind === 'date' || kind === 'deadline') && typeof value === 'string';
  return period === null || isOwn || headsOf(figure).some((head) => head.includes(period));
}

/** The number with the words that belong to it: `减少15%`, `将近 100 000 名`, `约为75亿美元`, `第 67/302 号决议`. */
export function numberWords({ quote, printed }: Figure): Quote {
  const { paragraph } = quote;
  const before = paragraph.text.slice(quote.start, printed.start);
  const words = BEFORE.exec(before);
  const after = AFTER.exec(paragraph.text.slice(printed.end, quote.end))?.[0].length ?? 0;
  const start = words?.[0] ? quote.start + words.index : printed.start;
  return Quote.cut(paragraph, { start, end: printed.end + after });
}

/** What a figure counts, in the words of the report; its condition, if any, comes first. */
export function figureWords(figure: Figure): string {
  const condition = conditionOf(figure)?.text.trim();
  const words = shortened([saidOf(figure).text, ...headsOf(figure)].join('，'), MOST);
  return condition ? `${shortened(condition, CONDITION_MOST)}，${words}` : words;
}

const headsOf = ({ quote, heads }: Figure): string[] => heads.map((head) => Quote.cut(quote.paragraph, head).text);

const saidOf = ({ quote, said }: Figure): Quote => Quote.cut(quote.paragraph, said);

export const figureChoice = (figure: Figure): QuoteChoice => ({
  place: Quote.cut(figure.quote.paragraph, figure.printed),
  words: `${numberWords(figure).text.trim()} ${figureWords(figure)}`,
});
