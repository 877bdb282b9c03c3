import type { Section } from '../../report/section.ts';
import { readNumeral } from '../../text/numbers/numerals.ts';
import { readRoman } from '../../text/numbers/roman.ts';
import { annexAt } from './annex.ts';
import { wrapped } from './draft.ts';
import type { LaidOut } from './furniture.ts';
import { isEnded, type Line } from './lines.ts';
import { paragraphLabel } from './paragraphLabel.ts';

type Style = 'part' | 'han' | 'roman' | 'letter' | 'bracket' | 'digit' | 'small';

interface Numbered {
  readonly style: Style;
  readonly value: number;
  /** As printed, without its point. */
  readonly numeral: string;
}

const HAN = '[一二三四五六七八九十]+';
const STYLES: Readonly<Record<Style, RegExp>> = {
  part: /^(?<numeral>第(?<value>[一二三四五六七八九十]{1,3})(?:部分|[章编編])|(?:Part|Chapter) (?<roman>[IVX]{1,5}|\d{1,2}))(?:[\s:：.]+\S.*)?$/iu,
  han: new RegExp(`^(?<numeral>${HAN})[.．、]\\s*(?=\\S)`, 'u'),
  roman: /^(?<numeral>[IVXL]{1,7})\.\s+(?=\S)/u,
  letter: /^(?<numeral>[A-Z])[.．、]\s*(?=\S)/u,
  bracket: new RegExp(`^(?<numeral>[(（](?<value>${HAN})[)）])\\s*(?=\\S)`, 'u'),
  digit: /^(?<numeral>\d{1,2})[.．、]\s*(?=\S)/u,
  small: /^(?<numeral>\((?<letter>[a-z])\))\s*(?=\S)/u,
};

/** Styles under none but a part. */
const TOP: readonly Style[] = ['part', 'han', 'roman'];
/** No heading ends in such a sign. */
const STOP = /[.,;:。，、；：]$/u;
/** What ends in such a sign is followed by the items of a list. */
const LEADS_TO_LIST = /[:：,，;；、]$/u;
const LONGEST = 120;
/** A heading may be wrapped into as many lines. */
const MOST_LINES = 3;

export interface Heading extends Omit<Section, 'source'> {
  readonly lines: readonly Line[];
}

/**
 * The headings of a text, whose levels are told by their numbers: a style that is new stands under the one above, one
 * that goes on stands beside its last, as in 一. A. 1. or I. A. 1. (a) (Editorial Manual, Headings).
 */
export class Headings {
  readonly #lines: readonly Line[];
  readonly #afterPage: ReadonlySet<Line>;
  readonly #open: (Numbered & { readonly section: Section })[] = [];

  /** Where the heading above ends. */
  #end = -1;

  constructor({ lines, afterPage }: LaidOut) {
    this.#lines = lines;
    this.#afterPage = afterPage;
  }

  /** The heading that a line begins; `last` is the number of the paragraph above, 0 for none. */
  at(at: number, last: number): Heading | null {
    const line = this.#lines[at];
    if (!line || isSentence(line.text)) return null;
    const numbered = this.#numbered(line.text, (each) => this.#isNext(each, at, last));
    if (!numbered) return null;
    const lines = this.wrapped(at);
    return { numeral: numbered.numeral, heading: joined(lines), parent: this.#parentOf(numbered.style), lines };
  }

  open(section: Section): void {
    this.#end = section.source.end;
    const numbered = this.#numbered(section.heading, (each) => each.numeral === section.numeral);
    if (!numbered) return;
    const from = this.#open.findIndex(({ style }) => style === numbered.style);
    if (TOP.includes(numbered.style)) this.#open.splice(from < 0 ? this.#partEnd(numbered.style) : from);
    else if (from >= 0) this.#open.splice(from);
    this.#open.push({ ...numbered, section });
  }

  /** What stands in an annex is under none of the headings before. */
  close(annex: Section): void {
    this.#end = annex.source.end;
    this.#open.length = 0;
  }

  #partEnd(style: Style): number {
    return style !== 'part' && this.#open[0]?.style === 'part' ? 1 : 0;
  }

  #parentOf(style: Style): Section | null {
    const beside = this.#open.find((each) => each.style === style);
    if (beside) return beside.section.parent;
    return (TOP.includes(style) ? this.#open.slice(0, this.#partEnd(style)) : this.#open).at(-1)?.section ?? null;
  }

  /** I. after H. is a letter, after nothing or after a section a Roman numeral. */
  #numbered(text: string, isMeant: (numbered: Numbered) => boolean): Numbered | null {
    const read = numberedIn(text).filter(isMeant);
    const letter = read.find(({ style }) => style === 'letter');
    const follows = letter && this.#lastOf('letter') === letter.value - 1 && letter.value > 1;
    return (follows && this.#open.at(-1)?.style === 'letter' ? letter : read[0]) ?? null;
  }

  #lastOf = (style: Style): number => this.#open.find((each) => each.style === style)?.value ?? 0;

  #isNext(numbered: Numbered, at: number, last: number): boolean {
    const { style, value } = numbered;
    const before = this.#lastOf(style);
    if (style === 'part') return this.#isApart(at);
    if (style === 'han') return true;
    if (style === 'roman') return value === before + 1;
    if (style === 'letter') return value === 1 || value > before;
    // These begin lists and paragraphs, too.
    return (value === 1 || value === before + 1) && !isEnded(this.#lines[at]?.text ?? '') && this.#leads(at, last);
  }

  /** Whether a line does not go on with the one above. */
  #isApart(at: number): boolean {
    const above = this.#lines[at - 1];
    return this.#lines[at]?.first === true || !above || above.end === this.#end || isEnded(above.text);
  }

  /** Whether the next paragraph follows at once, or another heading that leads to it. */
  #leads(at: number, last: number): boolean {
    if (!this.#isApart(at) || LEADS_TO_LIST.test(this.#lines[at - 1]?.text ?? '')) return false;
    for (let next = at + 1; next <= at + MOST_LINES; next++) {
      const line = this.#lines[next];
      if (!line) return false;
      const label = paragraphLabel(line.text);
      if (label?.number === last + 1 && label.bis === 0) return true;
      // A heading below begins to count; in a list the next item goes on.
      const below = isSentence(line.text) ? [] : numberedIn(line.text);
      if (below.length > 0 ? below.every(({ value }) => value !== 1) : line.first) return false;
    }
    return false;
  }

  /** A heading and the lines it goes on in, if it ends soon: at a blank line, or where the next number begins. */
  wrapped(at: number): readonly Line[] {
    for (let end = at + 1; end <= at + MOST_LINES; end++) {
      const line = this.#lines[end];
      if (!line || line.first || this.#afterPage.has(line) || beginsAnother(line)) return this.#lines.slice(at, end);
      if (isSentence(line.text) || STOP.test(line.text)) break;
    }
    return this.#lines.slice(at, at + 1);
  }
}

const isSentence = (text: string): boolean => text.length > LONGEST || /[。；;!?！？]$/u.test(text);

const beginsAnother = (line: Line): boolean =>
  paragraphLabel(line.text) !== null || annexAt(line) !== null || numberedIn(line.text).length > 0;

function numberedIn(text: string): Numbered[] {
  return Object.entries(STYLES).flatMap(([style, pattern]): Numbered[] => {
    const { numeral, value, roman, letter } = pattern.exec(text)?.groups ?? {};
    if (numeral === undefined) return [];
    const number = readValue(style as Style, letter ?? roman ?? value ?? numeral);
    return number === null ? [] : [{ style: style as Style, numeral, value: number }];
  });
}

function readValue(style: Style, numeral: string): number | null {
  if (style === 'letter' || style === 'small') return numeral.toUpperCase().charCodeAt(0) - 0x40;
  return style === 'roman' || style === 'part' ? (readRoman(numeral) ?? readNumeral(numeral)) : readNumeral(numeral);
}

export const joined = (lines: readonly Line[]): string =>
  lines.reduce((text, line) => `${text}${text && wrapped(text, line)}${line.text}`, '');
