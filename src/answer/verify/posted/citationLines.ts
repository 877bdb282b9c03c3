import { paragraphName } from '../../../report/citation.ts';
import type { ParagraphId } from '../../../report/paragraph.ts';
import { fold } from '../../../text/fold.ts';

/** The symbol of a UN document: A/68/652, S/2013/701. */
const SYMBOL = String.raw`[as]\/(?:res\/)?[\da-z./-]{2,20}(?:\(\d{4}\))?`;
/** The title of one that has none. */
const TITLE = '《[^《》]{1,120}》';
/** How people write it. */
const TYPED = String.raw`(?:报告)?(?:第 ?\d{1,3}(?:[-至和、]\d{1,3})? ?段|paras?\.? ?\d{1,3}|段落? ?\d{1,3}|¶ ?\d{1,3}|脚注 ?\d+|注脚 ?\d+|註腳 ?\d+)`;
/** One of each kind that a citation names: the last ones are counted in annexes and put in later. */
const KINDS = [
  ...[1, 'front', 'summary', 'fn1', 'pre1', 'op1', 'un1', 'turn1-1', 'art1', 'art1-1'],
  ...['art1bis2', 'art1bis2-1', 'ax0-1', 'ax1-1', 'ax1-1bis2', 'p1bis2'],
] as ParagraphId[];
const PRINTED = KINDS.flatMap((id) => [paragraphName(id, 'zh-Hans'), paragraphName(id, 'en')])
  .map(patternOf)
  .toSorted((a, b) => b.length - a.length);
const PARAGRAPH = `(?:${PRINTED.join('|')}|${TYPED})`;
/** What the bot adds for a row of a table, and where a file has pages. */
const ROW_NAME = String.raw`(?:表\d{0,3}第\d{1,4}[行列]|table(?: \d{1,3})?, ?row \d{1,4})`;
const ROW = `[,:]? ?${ROW_NAME}`;
const PAGE = String.raw`[,:]? ?(?:第 ?\d{1,4} ?页|pp?\. ?\d{1,4})`;
const PLACE = `${PARAGRAPH}(?:${ROW})?(?:${PAGE})?`;
const CITED = `(?:${SYMBOL}(?:号文件)?[,:]? ?(?:${PLACE})?|(?:${TITLE}[,:]? ?)?${PLACE})`;
/** Folded text. */
const CITATION = `(?:见|参见|引自|摘自|来源:?|出处:?|source:?)?${CITED}`;
/** A citation at the end: in brackets, after a dash, or with a symbol after white space or a closing quotation mark. */
const END = new RegExp(
  String.raw`(?:[([【〔]${CITATION}[)\]】〕]|-{1,2} ?[([]?${CITATION}[)\]]?|(?<=[.。"”」』!?])${CITED})[.。]?$`,
  'u',
);
const ALONE = new RegExp(`^[([【〔-]?${CITATION}[)\\]】〕]?(?:·.*)?[.。]?$`, 'u');
/** A citation before the quote: A/68/652，第15段： or, followed by white space, 第15段; before the head of a table, that of its row. */
const BEGINNING = new RegExp(`^[([【〔]?(?:${CITATION}|${ROW_NAME})[)\\]】〕]?:?`, 'u');
/** Lines that the bot writes around its quotes: notes on source errors, part numbers of long quotes, the title. */
const NOTES = [/^[〔[](?:原文如此|sic)/u, /^\(\d+\/\d+\)$/u, new RegExp(`^(?:${SYMBOL}《|${TITLE}$)`, 'u')];
/** The bot ends the question above its answer with this character, which folding removes. */
const QUESTION = /\u2060$/u;

export function isCitationLine(line: string): boolean {
  const { text } = fold(line);
  return QUESTION.test(line) || ALONE.test(text) || NOTES.some((note) => note.test(text));
}

export function withoutCitation(raw: string): string {
  const folded = fold(raw);
  const found = END.exec(folded.text);
  return found ? raw.slice(0, folded.starts[found.index]).trim() : raw;
}

/** The citation at the start of a text; '' for none. */
export function leadingCitation(raw: string): string {
  const folded = fold(raw);
  const [found] = BEGINNING.exec(folded.text) ?? [];
  const end = found ? folded.ends[found.length - 1] : 0;
  return found?.endsWith(':') || /^\s/u.test(raw.slice(end)) ? raw.slice(0, end) : '';
}

/** The name of a place as a pattern of folded text, with any number where it has 1, I, 一 or 二. */
function patternOf(name: string): string {
  return fold(name)
    .text.replaceAll(/[().]/gu, '\\$&')
    .replaceAll('1', '\\d{1,4}')
    .replaceAll(/[一二]/gu, '(?:[一二三四五六七八九十]{1,3}|\\d{1,3})')
    .replace('annex i', 'annex [ivxl]{1,6}')
    .replace(' bis', ' (?:bis|ter|quater|quinquies)');
}
