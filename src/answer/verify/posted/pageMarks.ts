import type { Library } from '../../../search/library.ts';
import { unfold } from '../../../text/fold.ts';
import { joinNeighbours } from '../../../text/joinNeighbours.ts';
import { hull, overlaps, placesOf, type Span } from '../../../text/span.ts';
import { printedOf } from '../compare/printed.ts';
import { foldPrint } from '../facts/likePrint.ts';
import type { PostedLine } from './markup.ts';

/** Head or foot of a page: 3/21, a job number, a symbol, - 3 -, 第3页, the line above the footnotes. */
const MARK = String.raw`(?:\d{1,3} ?\/ ?\d{1,3}|\d\d-\d{5}(?: ?\([A-Z]\))?|[AS]\/\d{1,3}\/\d{1,4}|(?:[-–—─] ?)?\d{1,3} ?[-–—─]|[-–—─] ?\d{1,3}|第 ?\d{1,3} ?[页頁]|[Pp]age \d{1,3}(?: of \d{1,3})?|_{2,40})`;
const MARKS = new RegExp(String.raw`(?<!\S)${MARK}(?:\s{1,9}${MARK}){0,5}(?!\S)`, 'gu');
/** A page number alone on its line. */
const NUMBER = /(?<=\n[ \t]{0,9})\d{1,3}(?=[ \t]{0,9}\n)/gu;
/** Text after a number that belongs to the sentence: 3/4 的学校, 67/287 号决议, 13/14 年度. */
const COUNTS = /^\s{0,4}(?:的|强|以上|号|號|决议|決議|年|财|財)/u;
const FOOTNOTE_MARK = /[\s_]{0,9}(?:[¹²³⁰⁴-⁹*]{1,3}|[[(]?\d{1,2}[\])]?[.、]?)?\s{0,9}$/u;
const SENTENCE_END = /[。！？!?][”’」』）)\]]?$/u;
/** Page marks checked: more than a message can have. */
const MOST = 40;
/** Characters before and after an interruption that must be printed side by side. */
const NEAR = 4;
/** Raw characters that certainly hold `NEAR` folded ones. */
const CONTEXT = 40;
const LATIN = /[\p{Script=Latin}\d]/u;

/** Removes page marks and footnotes that fill lines of their own or split text printed side by side. All lines stay. */
export function withoutPageMarks(lines: readonly PostedLine[], library: Library): PostedLine[] {
  const whole = lines.map(({ text }) => text).join('\n');
  const marks = pageMarks(whole);
  const notes = footnotes(whole, library);
  const joint = together([...marks, ...notes], whole).filter((span) => isPrintedAcross(whole, span, library));
  const alone = [...marks.filter((mark) => isLine(whole, mark)), ...notes.map(({ mark }) => mark)];
  const cuts = [...joint, ...alone.filter((span) => !joint.some((other) => overlaps(other, span)))];
  const texts = without(whole, inOrder(cuts)).split('\n');
  return lines.map((line, at) => ({ ...line, text: (texts[at] ?? '').trim() }));
}

const inOrder = (spans: readonly Span[]): Span[] => spans.toSorted((a, b) => a.start - b.start);

function pageMarks(whole: string): Span[] {
  const isCounting = ({ end }: Span) => COUNTS.test(whole.slice(end, end + CONTEXT));
  return [...whole.matchAll(MARKS), ...whole.matchAll(NUMBER)]
    .slice(0, MOST)
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter((mark) => !isCounting(mark));
}

const together = (spans: readonly Span[], whole: string): Span[] =>
  joinNeighbours(inOrder(spans), (last, next) =>
    whole.slice(last.end, next.start).trim() === '' ? hull(last, next) : null,
  );

/** Whether a span fills whole lines. A number must also follow a finished sentence, or it may belong to it. */
const isLine = (whole: string, { start, end }: Span): boolean =>
  (!/^\d+$/u.test(whole.slice(start, end)) || SENTENCE_END.test(whole.slice(0, start).trimEnd().slice(-2))) &&
  (start === 0 || whole[start - 1] === '\n') &&
  (end === whole.length || whole[end] === '\n');

function isPrintedAcross(whole: string, { start, end }: Span, library: Library): boolean {
  const before = foldPrint(whole.slice(Math.max(0, start - CONTEXT), start)).text.slice(-NEAR);
  const after = foldPrint(whole.slice(end, end + CONTEXT)).text.slice(0, NEAR);
  return before !== '' && after !== '' && printedOf(library).some(({ folded }) => folded.text.includes(before + after));
}

interface Note extends Span {
  readonly mark: Span;
}

function footnotes(whole: string, library: Library): Note[] {
  const folded = foldPrint(whole);
  return printedOf(library)
    .filter(({ paragraph }) => String(paragraph.id).startsWith('fn'))
    .flatMap(({ folded: { text } }) => {
      const at = folded.text.indexOf(text);
      if (at < 0) return [];
      const words = unfold(folded, at, at + text.length);
      const [mark = ''] = FOOTNOTE_MARK.exec(whole.slice(Math.max(0, words.start - CONTEXT), words.start)) ?? [];
      const start = words.start - mark.length;
      return [{ start, end: words.end, mark: { start, end: words.start } }];
    });
}

/** Removes these spans; line breaks stay. */
function without(whole: string, cuts: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const cut of cuts) {
    if (cut.start < at) continue;
    text += whole.slice(at, cut.start);
    const breaks = whole.slice(cut.start, cut.end).replace(/[^\n]/gu, '');
    const isBetweenWords =
      LATIN.test(text.trimEnd().slice(-1)) && LATIN.test(whole.slice(cut.end).trimStart()[0] ?? '');
    text = breaks === '' && !isBetweenWords ? text.replace(/(?<![ \t])[ \t]+$/u, '') : text;
    at = cut.end;
    if (breaks === '' && !isBetweenWords) while (whole[at] === ' ' || whole[at] === '\t') at += 1;
    text += breaks;
  }
  return text + whole.slice(at);
}

/** This many characters before a footnote mark identify its place. */
const BEFORE = 4;
/** A printed footnote mark, which folding removes. */
const FOOTNOTE = '¹';

/** Restores footnote marks that a copy turned into digits (科索沃1, 科索沃[1]). The length stays the same. */
export function withFootnoteMarks(text: string, { passages }: Library): string {
  const folded = foldPrint(text);
  let marked = text;
  for (const { paragraph } of passages) {
    for (const { id, at } of paragraph.footnotes) {
      const before = foldPrint(paragraph.text.slice(0, at)).text.slice(-BEFORE);
      const [after = ''] = foldPrint(paragraph.text.slice(at)).text;
      const [digits = ''] = /\d+/u.exec(id) ?? [];
      for (const mark of [digits, `[${digits}]`, `(${digits})`]) {
        for (const { start, end } of placesOf(before + mark, folded.text)) {
          // 科索沃1名 is a count. After a mark stands the printed text, or no word.
          if (!folded.text.startsWith(after, end) && /^\.?[\p{L}\p{N}]/u.test(folded.text.slice(end))) continue;
          const raw = unfold(folded, start + before.length, end);
          marked = marked.slice(0, raw.start) + FOOTNOTE.repeat(raw.end - raw.start) + marked.slice(raw.end);
        }
      }
    }
  }
  return marked;
}
