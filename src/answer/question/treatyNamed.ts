import type { Document } from '../../report/document.ts';
import { workOf } from '../../report/documentInfo.ts';
import { foldedNames } from '../../report/foldedNames.ts';
import { lengthOf, type Span } from '../../text/span.ts';

/** 公约, 宪章, 宣言, 规约: how a title ends. */
const ENDING = 2;
/** Characters before that: 难民公约, 外空条约. */
const SHORTEST = 2;
/** People write another of these, or none: 公民权利和政治权利公约 for 公民与政治权利国际公约. */
const LINK = /[和与及、的]/u;
const HAN = /^\p{Script=Han}+$/u;

export interface TreatyNamed {
  /** One, or all its languages. */
  readonly documents: readonly Document[];
  /** Where the folded question names it. */
  readonly name: Span;
  /** What it calls itself: 公约. */
  readonly kind: string;
}

/** Whether it has articles. Its name is its title, which people shorten; the title of a report is a matter. */
const hasArticles = ({ paragraphs }: Document): boolean => paragraphs.some(({ id }) => String(id).startsWith('art'));

/**
 * The treaty that a folded question calls by its title or a short form: its characters stand in the title in the same order,
 * and both end alike, as 难民公约 for 关于难民地位的公约. Null where none or several fit equally well.
 */
export function treatyNamed(folded: string, documents: readonly Document[]): TreatyNamed | null {
  const found = documents.filter(hasArticles).flatMap((document) => {
    const names = foldedNames(document.info).titles.flatMap((title) => shortFormIn(folded, title) ?? []);
    const [name] = names.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    return name ? [{ document, name }] : [];
  });
  const [best] = found.toSorted((a, b) => lengthOf(b.name) - lengthOf(a.name));
  if (!best) return null;
  const equal = found.filter(({ name }) => lengthOf(name) === lengthOf(best.name)).map(({ document }) => document);
  const isOne = equal.every(({ info }) => workOf(info) === workOf(best.document.info));
  const { end } = best.name;
  return isOne ? { documents: equal, name: wholeName(folded, best.name), kind: folded.slice(end - ENDING, end) } : null;
}

/** The longest form of a Chinese title in a text. */
function shortFormIn(text: string, title: string): Span | null {
  if (!HAN.test(title) || title.length < ENDING + SHORTEST) return null;
  const ending = title.slice(-ENDING);
  let best: Span | null = null;
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
    let start = at;
    // From right to left each character is sought in what is left of the title.
    for (let [from, left] = [at, title.length - ENDING]; from > 0 && left > 0; from--) {
      const character = text.charAt(from - 1);
      const found = title.lastIndexOf(character, left - 1);
      if (found >= 0) [start, left] = [from - 1, found];
      else if (!LINK.test(character)) break;
    }
    const form = { start, end: at + ENDING };
    if (at - start >= SHORTEST && (!best || lengthOf(form) > lengthOf(best))) best = form;
  }
  return best;
}

/** Title marks hold the whole name, also the words in it that the title lacks. */
function wholeName(text: string, { start, end }: Span): Span {
  const open = text.lastIndexOf('《', start);
  const isQuoted = open >= 0 && text.charAt(end) === '》' && !text.slice(open, end).includes('》');
  return { start: isQuoted ? open + 1 : start, end };
}
