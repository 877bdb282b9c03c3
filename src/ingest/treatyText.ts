import type { Document } from '../report/document.ts';
import type { DocumentInfo } from '../report/documentInfo.ts';
import type { Paragraph, ParagraphId } from '../report/paragraph.ts';
import type { Section } from '../report/section.ts';
import { readNumeral } from '../text/numbers/numerals.ts';
import type { Span } from '../text/span.ts';
import { afterLabel, append, type Draft, draft, finish, wrapped } from './draft.ts';
import { type Line, placeOf, toLines } from './lines.ts';

const NUMBER = '[一二三四五六七八九十百零〇]+|\\d{1,3}';
/** 第十五条之二, 第八之二條, Article 15 bis, Article (八之二): alone on its line, or with a title that is no sentence. */
const ARTICLE = new RegExp(
  `^(?<label>(?:第(?<han>${NUMBER})(?:之(?<within>[二三四五]))?[條条](?:之(?<after>[二三四五]))?|article \\(?(?<latin>${NUMBER})(?:之(?<english>[二三四五])| (?<word>bis|ter|quater|quinquies))?\\)?))(?:[\\s:：.]+(?<title>\\S.*))?$`,
  'iu',
);
const SENTENCE_END = /[。.;；:：]$/u;
const MULTIPLICATIVES = ['bis', 'ter', 'quater', 'quinquies'];
/** 第二部分, 第一章 宗旨及原則, Part II, Chapter I: above articles, whose numbers run through. */
const PART =
  /^(?<numeral>第[一二三四五六七八九十貳參肆伍陸柒捌玖拾]{1,3}(?:部分|[編编部章節节])|(?:part|chapter|section) (?:[IVX]{1,5}|\d{1,2}))(?:[\s:：.]+\S.*)?$/iu;
const PREAMBLE = /^(?:序言|弁言|前言|preamble)$/iu;

/** How the paragraphs of an article are numbered; the first numbered line of an article tells. */
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
  const bis = counted ? (readNumeral(counted) ?? 0) : word ? MULTIPLICATIVES.indexOf(word.toLowerCase()) + 2 : 0;
  const follows = !last || number > last.number || (number === last.number && bis > last.bis);
  return follows ? { number, bis, label: label.length, title } : null;
}

/** Whether a text is made of articles: at least three, from the first on. */
export function isTreaty(source: string): boolean {
  const articles: Article[] = [];
  for (const line of toLines(source)) {
    const article = articleAt(line, articles.at(-1) ?? null);
    if (article) articles.push(article);
  }
  return articles.length >= 3 && articles[0]?.number === 1;
}

/** Reads a treaty, charter or declaration: a title, the paragraphs of the preamble, and articles with their paragraphs. */
export function readTreatyText(source: string, info: DocumentInfo): Document {
  const front = draft('front', null, null);
  const body: Draft[] = [];
  const sections: Section[] = [];
  let open = front;
  let article: Article | null = null;
  let numbering: Numbering | null = null;
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

  const lines = toLines(source);
  for (const [at, line] of lines.entries()) {
    const next = articleAt(line, article);
    const found: Numbered | null = article && !next ? paragraphAt(line, numbering) : null;
    // A lone first number says that the others stand inside the lines: then the article is one text.
    const paragraph: Numbered | null =
      found && (numbering || isFollowed(found, lines.slice(at + 1), article)) ? found : null;
    const part = SENTENCE_END.test(line.text) ? undefined : PART.exec(line.text)?.groups?.numeral;
    if (part) {
      isPartBetween = true;
      sections.push({ numeral: part, heading: line.text, parent: null, source: placeOf(line) });
    } else if (next) {
      article = next;
      numbering = null;
      const label = { start: line.start, end: line.end - next.title.length };
      start(articleId(next), label);
      if (next.title) append(open, source, afterLabel(line, label), '');
    } else if (article && paragraph) {
      const end = line.start + paragraph.label;
      startWithin(`${articleId(article)}-${paragraph.number}`, line, end);
      append(open, source, { start: end, end: line.end }, '');
      numbering = paragraph;
    } else if (article) {
      const beginsLine = line.first || ITEM.test(line.text);
      append(open, source, line, open.text && beginsLine ? '\n' : wrapped(open.text, line));
    } else if (PREAMBLE.test(line.text)) {
      preambles += 1;
      start(`pre${preambles}`, placeOf(line));
    } else {
      if (line.first && open.text !== '') {
        preambles += 1;
        start(`pre${preambles}`, null);
      }
      append(open, source, line, wrapped(open.text, line));
    }
  }
  return { info, sections, paragraphs: [front, ...body].flatMap((each) => finishHeading(each, source, info)) };
}

/** A heading that nothing follows is a text of its own: no character of a source is lost. */
function finishHeading(each: Draft, source: string, info: DocumentInfo): Paragraph[] {
  if (each.text === '' && !each.label) return [];
  if (each.text !== '' || !each.label) return [finish(each, info)];
  const bare = draft(each.id, null, null);
  append(bare, source, each.label, '');
  return [finish(bare, info)];
}

const articleId = ({ number, bis }: Article) => `art${number}${bis ? `bis${bis}` : ''}` as const;

interface Numbering {
  readonly style: RegExp;
  readonly number: number;
}

/** `label` is the length of the number and what parts it from the text. */
interface Numbered extends Numbering {
  readonly label: number;
}

/** Whether the next number of the same style begins a line of the same article. */
function isFollowed(first: Numbered, lines: readonly Line[], article: Article | null): boolean {
  for (const line of lines) {
    if (articleAt(line, article)) return false;
    if (paragraphAt(line, first)) return true;
  }
  return false;
}

/** The numbered paragraph of an article that a line begins: the first, or the next in the same style. */
function paragraphAt(line: Line, last: Numbering | null): Numbered | null {
  for (const style of last ? [last.style] : STYLES) {
    const match = style.exec(line.text);
    const number = readNumeral(match?.groups?.number ?? '');
    if (match && number === (last?.number ?? 0) + 1) return { style, number, label: match[0].length };
  }
  return null;
}
