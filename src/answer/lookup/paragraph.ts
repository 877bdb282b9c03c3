import type { Paragraph, ParagraphId } from '../../report/paragraph.ts';
import { Quote } from '../../report/quote.ts';
import { findParagraph, type Library } from '../../search/library.ts';
import { fold } from '../../text/fold.ts';
import type { NothingFound, Quoted } from '../answer.ts';

/** A citation may stand before the name, and the words of a suggestion behind it: `A/68/652，第15段 2013 年…`. */
const CITED = /^[a-z]+\/[^,]*,\s?/u;
const NUMBER = /^(?:第|para(?:graph)?\.? ?)?(\d{1,4})(?:段.*|(?<=para.*) .*)?$/u;
const FOOTNOTE = /^(?:脚注|注|注脚|fn|footnote ?)(\d{1,3})$/u;
const NAMES: ReadonlyMap<string, ParagraphId> = new Map([
  ['摘要', 'summary'],
  ['summary', 'summary'],
  ['文首', 'front'],
  ['front', 'front'],
]);

/** A paragraph, whole; with its footnotes as further quotes. */
export interface WholeParagraph extends Quoted {
  readonly paragraph: Paragraph;
  readonly previous: ParagraphId | null;
  readonly next: ParagraphId | null;
}

/** `15`, `第15段`, `摘要`, `脚注1`, `para. 15`, `fn1`: in any width and script; null when it names no paragraph. */
export function parseParagraphId(typed: string): ParagraphId | null {
  const text = fold(typed).text.trim().replace(CITED, '');
  const number = NUMBER.exec(text)?.[1];
  if (number) return Number(number);
  const footnote = FOOTNOTE.exec(text)?.[1];
  if (footnote) return `fn${Number(footnote)}`;
  return NAMES.get(text) ?? null;
}

export function showParagraph(typed: string, library: Library): WholeParagraph | NothingFound {
  const id = parseParagraphId(typed);
  const paragraph = id === null ? null : findParagraph(library, id);
  if (!paragraph) return { kind: 'nothing_found', missing: { what: 'paragraph', name: typed }, nearest: [] };

  const document = library.documents.find(({ info }) => info === paragraph.document);
  const all = document?.paragraphs ?? [];
  const at = all.indexOf(paragraph);
  const footnotes = paragraph.footnotes.flatMap((mark) => all.filter((other) => other.id === mark.id));
  return {
    kind: 'quoted',
    quotes: [paragraph, ...footnotes].map(Quote.whole),
    span: null,
    paragraph,
    previous: all[at - 1]?.id ?? null,
    next: all[at + 1]?.id ?? null,
  };
}
