import { articleId, readMultiplicative } from '../../report/articleId.ts';
import type { Document } from '../../report/document.ts';
import type { DocumentInfo } from '../../report/documentInfo.ts';
import type { ParagraphId } from '../../report/paragraph.ts';
import type { Section } from '../../report/section.ts';
import { readNumeral } from '../../text/numbers/numerals.ts';
import type { Span } from '../../text/span.ts';
import { afterLabel, append, appendLine, type Draft, draft, finishAll } from './draft.ts';
import { layOut } from './furniture.ts';
import { type Line, placeOf } from './lines.ts';
import { notesIn, takeNote } from './notes.ts';

const NUMBER = '[一二三四五六七八九十百零〇]+|\\d{1,3}';
/** 第十五条之二, 第八之二條, Article 15 bis, Article (八之二): alone on its line, or with a title that is no sentence. */
const ARTICLE = new RegExp(
  `^(?<label>(?:第(?<han>${NUMBER})(?:之(?<within>[二三四五]))?[條条](?:之(?<after>[二三四五]))?|article \\(?(?<latin>${NUMBER})(?:之(?<english>[二三四五])| (?<word>bis|ter|quater|quinquies))?\\)?))(?:[\\s:：.]+(?<title>\\S.*))?$`,
  'iu',
);
const SENTENCE_END = /[。.;；:：]$/u;
/** 第二部分, 第一章 宗旨及原則, Part II, Chapter I: above articles, whose numbers run through. */
const PART =
  /^(?<numeral>第[一二三四五六七八九十貳參肆伍陸柒捌玖拾]{1,3}(?:部分|[編编部章節节])|(?:part|chapter|section) (?:[IVX]{1,5}|\d{1,2}))(?:[\s:：.]+\S.*)?$/iu;
const PREAMBLE = /^(?:序言|弁言|前言|preamble)$/iu;

/** How the paragraphs of an article may be numbered. */
const STYLES = [
  /^(?<number>\d{1,3})[.．、]\s*(?=\S)/u,
  /^(?<number>[一二三四五六七八九十]{1,3})(?:[、.．]\s*|\s+)(?=\S)/u,
  /^[(（](?<number>[一二三四五六七八九十]{1,3})[)）]\s*(?=\S)/u,
];

/** A list inside a paragraph keeps its lines. */
const ITEM = /^(?:[(（][\p{L}\p{N}]{1,4}[)）]|\d{1,3}[.．、]|[•·—-]\s)/u;

interface Article {
  readonly number: number;
  /** 2 for 第十五条之二, 0 for 第十五条. */
  readonly bis: number;
  readonly label: number;
  readonly title: string;
}

/** The article that a line begins, if it comes after the one before: a text mentions earlier ones at line starts, too. */
function articleAt(line: Line, last: Article | null): Article | null {
  const { label = '', han, latin, within, after, english, word, title = '' } = ARTICLE.exec(line.text)?.groups ?? {};
  const number = readNumeral(han ?? latin ?? '');
  if (number === null || (title && SENTENCE_END.test(title))) return null;
  const counted = within ?? after ?? english;
  const bis = counted ? (readNumeral(counted) ?? 0) : readMultiplicative(word ?? '');
  const follows = !last || number > last.number || (number === last.number && bis > last.bis);
  return follows ? { number, bis, label: label.length, title } : null;
}

/** Whether a text is made of articles: at least three, from the first on. */
export function isTreaty(lines: readonly Line[]): boolean {
  const articles: Article[] = [];
  for (const line of lines) {
    const article = articleAt(line, articles.at(-1) ?? null);
    if (article) articles.push(article);
  }
  return articles.length >= 3 && articles[0]?.number === 1;
}

/** Reads a treaty, charter or declaration: a title, the paragraphs of the preamble, and articles with their paragraphs. */
export function readTreatyText(source: string, info: DocumentInfo): Document {
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const footnotes: Draft[] = [];
  const sections: Section[] = [];
  let open = front;
  let article: Article | null = null;
  let style: RegExp | null = null;
  let last = 0;
  let preambles = 0;
  let isPartBetween = false;

  const start = (id: ParagraphId, label: Span | null): void => {
    open = draft(id, sections.at(-1) ?? null, label);
    isPartBetween = false;
    body.push(open);
  };
  /** Begins a part of what has just begun; a heading without words of its own is then part of the label. */
  const startWithin = (id: ParagraphId, line: Line, end: number): void => {
    const heading = open.text === '' && !isPartBetween ? open.label : null;
    if (heading) body.pop();
    start(id, { start: (heading ?? line).start, end });
  };

  const laidOut = layOut(source);
  const { lines } = laidOut;
  // A treaty has no masthead: its asterisks are those of lists.
  const notes = { ...notesIn(laidOut), starred: new Map<Line, boolean>() };
  for (const [at, line] of lines.entries()) {
    if (takeNote(line, notes, source, { front, section: sections.at(-1) ?? null, footnotes })) continue;
    const next = articleAt(line, article);
    const numbered = style && !next ? numberAt(line, style) : null;
    const part = SENTENCE_END.test(line.text) ? undefined : PART.exec(line.text)?.groups?.numeral;
    if (part) {
      isPartBetween = true;
      sections.push({ numeral: part, heading: line.text, parent: null, source: placeOf(line) });
    } else if (next) {
      article = next;
      style = styleOf(lines, at + 1, next);
      last = 0;
      const label = { start: line.start, end: line.end - next.title.length };
      start(articleId(next.number, next.bis), label);
      if (next.title) append(open, source, afterLabel(line, label), '');
    } else if (article && numbered?.number === last + 1) {
      last += 1;
      const end = line.start + numbered.label;
      startWithin(articleId(article.number, article.bis, last), line, end);
      append(open, source, { start: end, end: line.end }, '');
    } else if (article) {
      const beginsLine = line.first || ITEM.test(line.text);
      appendLine(open, source, line, beginsLine);
    } else if (PREAMBLE.test(line.text)) {
      preambles += 1;
      start(`pre${preambles}`, placeOf(line));
    } else {
      if (line.first && open.text !== '') {
        preambles += 1;
        start(`pre${preambles}`, null);
      }
      appendLine(open, source, line);
    }
  }
  const drafts = [...[front, ...body].flatMap((each) => withHeading(each, source)), ...footnotes];
  return { info, sections, paragraphs: finishAll(drafts, info, notes.marks), furniture: laidOut.furniture };
}

/** A heading that nothing follows is a text of its own: no character of a source is lost. */
function withHeading(each: Draft, source: string): Draft[] {
  if (each.text === '' && !each.label) return [];
  if (each.text !== '' || !each.label) return [each];
  const bare = draft(each.id, null, null);
  append(bare, source, each.label, '');
  return [bare];
}

/**
 * The style in which 1 and, after it, 2 begin lines of the article; null for none. A lone first number says that the others
 * stand inside the lines: then the article is one text.
 */
function styleOf(lines: readonly Line[], from: number, article: Article): RegExp | null {
  const begun = new Set<RegExp>();
  const followed = new Set<RegExp>();
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (articleAt(line, article)) break;
    for (const style of STYLES) {
      const number = numberAt(line, style)?.number;
      if (number === 1) begun.add(style);
      if (number === 2 && begun.has(style)) followed.add(style);
    }
  }
  return [...begun].find((style) => followed.has(style)) ?? null;
}

/** The number in this style that a line begins with; `label` is the length of it and of what parts it from the text. */
function numberAt(line: Line, style: RegExp): { readonly number: number; readonly label: number } | null {
  const match = style.exec(line.text);
  const number = readNumeral(match?.groups?.number ?? '');
  return match && number !== null ? { number, label: match[0].length } : null;
}
