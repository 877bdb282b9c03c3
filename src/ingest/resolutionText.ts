import type { Document } from '../report/document.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { ParagraphId } from '../report/paragraph.ts';
import type { Section } from '../report/section.ts';
import { annexAt } from './annex.ts';
import { afterLabel, append, type Draft, draft, finish, wrapped } from './draft.ts';
import { type Line, placeOf, toLines } from './lines.ts';

/** The organ that adopts a resolution is its subject, alone in a line; without the comma, 大会 is part of any masthead. */
const ORGAN =
  /^(?:the (?:security council|general assembly|economic and social council|human rights council),?|(?:安全理事[会會]|大[会會]|[经經][济濟]及社[会會]理事[会會]|人[权權]理事[会會])[,，])$/iu;
/** Where a text leaves the organ out of its first line. */
const ADOPTED = /^adopted by the .+ meeting/iu;
const NUMBERED = /^(?<number>\d{1,3})[.．、]\s*(?=\S)/u;
/** A resolution in parts has them lettered: A, B, C, with or without a title. */
const PART = /^(?<letter>[A-Z])(?:\. \p{Lu}.*[^.,;:])?$/u;
/** Preambular paragraphs end in a comma, operative ones in a semicolon or a full stop (Editorial Manual, Resolutions). */
const CLAUSE_END = /[,;.，；。][\d”"’]{0,3}$/u;
/** A clause begins with a participle, an adjective or a verb; in a text without blank lines that tells it from a wrap. */
const CLAUSE_START = /^(?=\p{Lu})(?:(?:Also|Further|\p{L}+ly) )?\p{L}*(?:ing|ed|s|ful|are|en)\b/u;
/** An operative verb in the third person: Decides, Also requests, Strongly urges. */
const OPERATIVE = /^(?:(?:Also|Further|\p{Lu}\p{L}+ly) )?\p{L}+(?<!ou|u)s\b/u;

/** Whether an organ begins a text with a subject of its own, as in resolutions and their drafts. */
export const isResolution = (source: string): boolean =>
  toLines(source)
    .slice(0, 40)
    .some(({ text }) => isAdoption(text));

const isAdoption = (text: string): boolean => ORGAN.test(text) || ADOPTED.test(text);

/** Reads a resolution: masthead, preamble, operative paragraphs, and annexes with numbers of their own. */
export function readResolutionText(source: string, info: DocumentInfo): Document {
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const sections: Section[] = [];
  const counted = { pre: 0, op: 0 };
  let open = front;
  let isAdopted = false;
  let isNumbered = false;
  let kind: 'pre' | 'op' = 'pre';
  let annex: number | null = null;

  const start = (id: ParagraphId, label: Draft['label']): void => {
    open = draft(id, sections.at(-1) ?? null, label);
    body.push(open);
  };

  for (const line of toLines(source)) {
    const numbered = NUMBERED.exec(line.text);
    const annexed = annexAt(line);
    const letter = PART.exec(line.text)?.groups?.letter;
    if (!isAdopted || (open === front && ORGAN.test(line.text))) {
      append(open, source, line, '\n');
      isAdopted ||= isAdoption(line.text);
    } else if (annexed !== null || letter) {
      annex = annexed ?? annex;
      sections.push({
        numeral: letter ?? line.text,
        heading: line.text,
        parent: null,
        source: placeOf(line),
      });
      open = front;
      isNumbered = false;
      kind = 'pre';
    } else if (numbered) {
      isNumbered = true;
      const number = Number(numbered.groups?.number);
      const label = { start: line.start, end: line.start + numbered[0].length };
      start(annex === null ? number : `ax${annex}-${number}`, label);
      append(open, source, afterLabel(line, label), '');
    } else if (!isNumbered && (open === front || startsClause(open.tail, line))) {
      if (OPERATIVE.test(line.text)) kind = 'op';
      counted[kind] += 1;
      start(`${kind}${counted[kind]}`, null);
      append(open, source, line, '');
    } else {
      append(open, source, line, line.first ? '\n' : wrapped(open.tail, line));
    }
  }
  const drafts = [front, ...body].filter(({ text }) => text !== '');
  return { info, sections, paragraphs: drafts.map((each) => finish(each, info)) };
}

const startsClause = (before: string, line: Line): boolean =>
  line.first || (CLAUSE_END.test(before) && CLAUSE_START.test(line.text));
