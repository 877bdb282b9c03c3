import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import { numberedId } from '../../report/paragraphId.ts';
import type { Section } from '../../report/section.ts';
import { annexAt } from './annex.ts';
import { afterLabel, append, appendLine, type Draft, draft, finishAll } from './draft.ts';
import { layOut } from './furniture.ts';
import { type Line, placeOf } from './lines.ts';
import { isListItem } from './listItem.ts';
import { notesIn, takeNote } from './notes.ts';
import { type ParagraphLabel, paragraphLabel } from './paragraphLabel.ts';

/** The organ that adopts a resolution is its subject, alone in a line; without the comma, 大会 is part of any masthead. */
const ORGAN =
  /^(?:the (?:security council|general assembly|economic and social council|human rights council),?|(?:安全理事[会會]|大[会會]|[经經][济濟]及社[会會]理事[会會]|人[权權]理事[会會])[,，])$/iu;
/** Any other organ stands alone between empty lines: The Plenipotentiary Conference of the … (Dubai, 2018), 缔约方会议， */
const OTHER_ORGAN =
  /^(?:The \p{Lu}[^.;:]{0,150},|\p{Script=Han}[^。；：]{0,40}[会會][议議]?(?:[(（][^)）]{0,40}[)）])?[,，])$/u;
/** Where a text leaves the organ out of its first line. */
const ADOPTED = /^adopted by the .+ meeting/iu;
const MASTHEAD = 40;
/** Lines between those who adopt a text and the organ. */
const NEAR = 6;
/** No resolution has a thousand paragraphs: a year may begin a line. */
const MOST = 999;
/** Specialized agencies write no point: `2 that, if no …`. */
const BARE_NUMBER = /^(?<number>\d{1,3})\s+(?=\p{Ll}|\p{Script=Han})/u;
/** They number the paragraphs under each verb anew, which stands alone: `instructs the Secretary-General`. */
const VERB = /^(?:\p{Ll}|\p{Script=Han})[^.,;:。，；：]{0,100}$/u;
/** Where no case tells a verb, what follows does. */
const FIRST_ITEM = /^(?:1[\s.．、]|[(（]?(?:a|一)[)）])/u;
/** A resolution in parts has them lettered: A, B, C, with or without a title. */
const PART = /^(?<letter>[A-Z])(?:\. \p{Lu}.*[^.,;:])?$/u;
/** Preambular paragraphs end in a comma, operative ones in a semicolon or a full stop (Editorial Manual, Resolutions). */
const CLAUSE_END = /[,;.，；。][\d”"’]{0,3}$/u;
/** A clause begins with a participle, an adjective or a verb; in a text without blank lines that tells it from a wrap. */
const CLAUSE_START = /^(?=\p{Lu})(?:(?:Also|Further|\p{L}+ly) )?\p{L}*(?:ing|ed|s|ful|are|en)\b/u;
/** An operative verb in the third person: Decides, Also requests, Strongly urges. */
const OPERATIVE = /^(?:(?:Also|Further|\p{Lu}\p{L}+ly) )?\p{L}+(?<!ou|u)s\b/u;

/** Whether an organ begins a text with a subject of its own, as in resolutions and their drafts. */
export function isResolution(lines: readonly Line[]): boolean {
  return lines.slice(0, MASTHEAD).some((line, at) => ADOPTED.test(line.text) || isOrgan(line, lines[at + 1]));
}

const isOrgan = (line: Line, next: Line | undefined): boolean =>
  ORGAN.test(line.text) || (isAlone(line, next) && OTHER_ORGAN.test(line.text));

/** The last line of the masthead: the organ, or who adopted the text and when, where no organ follows soon. */
function mastheadEnd(lines: readonly Line[]): number {
  const organ = lines.findIndex((line, at) => isOrgan(line, lines[at + 1]));
  const adopted = lines.findIndex(({ text }) => ADOPTED.test(text));
  if (adopted < 0) return organ < 0 ? lines.length : organ;
  return organ >= 0 && organ <= adopted + NEAR ? organ : adopted;
}

const isAlone = (line: Line, next: Line | undefined): boolean => line.first && (next?.first ?? true);

/** Reads a resolution: masthead, preamble, operative paragraphs, and annexes with numbers of their own. */
export function readResolutionText(source: string, info: DocumentInfo): Document {
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const footnotes: Draft[] = [];
  const sections: Section[] = [];
  const counted = { pre: 0, op: 0 };
  let open = front;
  let isNumbered = false;
  let last = 0;
  let kind: 'pre' | 'op' = 'pre';
  let annex: number | null = null;

  const start = (id: ParagraphId, label: Draft['label']): void => {
    open = draft(id, sections.at(-1) ?? null, label);
    body.push(open);
  };

  const laidOut = layOut(source);
  const { lines } = laidOut;
  const notes = notesIn(laidOut);
  const masthead = mastheadEnd(lines);
  for (const [at, line] of lines.entries()) {
    if (takeNote(line, notes, source, { front, section: sections.at(-1) ?? null, footnotes })) continue;
    const next = lines[at + 1];
    const numbered = labelAt(line, isNumbered ? last : 0);
    const annexed = annexAt(laidOut.afterPage.has(line) ? { ...line, first: true } : line);
    const letter = PART.exec(line.text)?.groups?.letter;
    if (at <= masthead || (open === front && ORGAN.test(line.text))) {
      append(open, source, line, '\n');
    } else if (annexed !== null || letter) {
      annex = annexed?.number ?? annex;
      sections.push({
        numeral: letter ?? annexed?.numeral ?? line.text,
        heading: line.text,
        parent: null,
        source: placeOf(line),
      });
      open = front;
      isNumbered = false;
      kind = 'pre';
    } else if (isVerb(line, next, open === front || CLAUSE_END.test(open.tail))) {
      sections.push({ numeral: line.text, heading: line.text, parent: null, source: placeOf(line) });
      open = front;
      isNumbered = false;
      kind = OPERATIVE.test(line.text) ? 'op' : 'pre';
    } else if (numbered) {
      isNumbered = true;
      last = numbered.number;
      const label = { start: line.start, end: line.start + numbered.length };
      start(numberedId(numbered.number, numbered.bis, annex), label);
      append(open, source, afterLabel(line, label), '');
    } else if (!isNumbered && (open === front || startsClause(open.tail, line))) {
      if (OPERATIVE.test(line.text)) kind = 'op';
      counted[kind] += 1;
      start(`${kind}${counted[kind]}`, null);
      append(open, source, line, '');
    } else {
      appendLine(open, source, line, line.first || isListItem(line.text));
    }
  }
  const drafts = [front, ...body, ...footnotes].filter(({ text }) => text !== '');
  return { info, sections, paragraphs: finishAll(drafts, info, notes.marks), furniture: laidOut.furniture };
}

/** The number that a line begins with; without a point it counts if it follows the last one. */
function labelAt(line: Line, last: number): ParagraphLabel | null {
  const label = paragraphLabel(line.text);
  if (label) return label.number > MOST ? null : label;
  const match = line.first ? BARE_NUMBER.exec(line.text) : null;
  const number = Number(match?.groups?.number);
  return match && number === last + 1 ? { number, bis: 0, length: match[0].length } : null;
}

/** Whether a line is a verb with paragraphs under it. */
const isVerb = (line: Line, next: Line | undefined, isAfterClause: boolean): boolean =>
  isAfterClause &&
  next !== undefined &&
  isAlone(line, next) &&
  VERB.test(line.text) &&
  !BARE_NUMBER.test(line.text) &&
  (/^\p{Ll}/u.test(line.text) || FIRST_ITEM.test(next.text));

const startsClause = (before: string, line: Line): boolean =>
  line.first || (CLAUSE_END.test(before) && CLAUSE_START.test(line.text));
