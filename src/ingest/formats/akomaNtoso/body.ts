import { superscript } from '../../../text/superscript.ts';
import { Grid, spanOf } from '../grid.ts';
import { oneLine } from '../whiteSpace.ts';
import { Blocks } from './blocks.ts';
import type { Notes } from './notes.ts';
import { type AknElement, type AknNode, elementsOf, isElement } from './tree.ts';
import { isDivision, isInline, isLeftOut, isUnit } from './vocabulary.ts';

/** A number that is marked up without the point that lines of text have after it. */
const BARE = /^(?:[1-9]\d{0,3}|[IVXLC]+|[A-Z]|[一二三四五六七八九十]{1,3})$/u;
/** What begins a paragraph where it begins a line. */
const LIKE_PARAGRAPH = /^\d+[.．、]?$/u;
const SENTENCE_END = /[。.;；:：]$/u;
const SUPERSCRIPT = /^\s*\d{1,4}\s*$/u;

/** Reads elements into blocks. */
export class Body {
  readonly counts = { pictures: 0, foreign: 0, contents: 0, deletions: 0, elsewhere: 0 };
  readonly #notes: Notes;
  /** Elements with a heading. */
  readonly #headed = new Set<AknElement>();
  #blocks = new Blocks();

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  blocks(element: AknElement): readonly string[] {
    const before = this.#blocks;
    const own = new Blocks();
    this.#blocks = own;
    this.#children(element);
    own.endLabel();
    this.#blocks = before;
    return own.finished;
  }

  #children(element: AknElement): void {
    if (element.children.some((child) => isElement(child) && child.name === 'heading')) this.#headed.add(element);
    for (const child of element.children) this.#read(child, element);
  }

  #read(node: AknNode, parent: AknElement): void {
    if (!isElement(node)) this.#blocks.add(node);
    else if (isLeftOut(node)) this.#leaveOut(node);
    else if (isInline(node)) this.#inline(node);
    else if (isUnit(node)) this.#unit(node);
    else this.#block(node, parent);
  }

  #leaveOut({ name }: AknElement): void {
    if (name === 'toc') this.counts.contents += 1;
    else if (name !== 'meta') this.counts.deletions += 1;
  }

  #inline(element: AknElement): void {
    const { name } = element;
    const blocks = this.#blocks;
    if (name === 'authorialNote' || name === 'noteRef') blocks.add(this.#notes.mark(element));
    else if (name === 'img') this.counts.pictures += 1;
    else if (name === 'br') blocks.endLine();
    else if (name === 'eol') blocks.add(element.attributes.breakWord ? '' : ' ');
    else if (name === 'quotedStructure' || name === 'quotedText') this.#quoted(element);
    else if (name === 'sup' && element.children.length === 1 && SUPERSCRIPT.test(String(element.children[0]))) {
      blocks.add(superscript(String(element.children[0])));
    } else {
      if (name.startsWith('?')) this.counts.foreign += 1;
      this.#children(element);
    }
  }

  /** What an amendment puts into another text is words of this one: its numbers are not ours. */
  #quoted(element: AknElement): void {
    const { startQuote = '', endQuote = '' } = element.attributes;
    this.#blocks.add(`${startQuote}${this.#words(element)}${endQuote}`);
  }

  #unit(element: AknElement): void {
    const begins = this.#blocks.startUnit();
    this.#children(element);
    if (begins) this.#blocks.endUnit();
    else this.#blocks.endLabel();
  }

  #block(element: AknElement, parent: AknElement): void {
    const blocks = this.#blocks;
    switch (element.name) {
      case 'num':
        this.#number(element, parent);
        break;
      case 'heading':
        this.#heading(element, parent);
        break;
      case 'from':
        blocks.endLine();
        blocks.label(this.#words(element));
        break;
      case 'table':
        blocks.endLabel();
        this.#table(element, new Grid());
        break;
      case 'componentRef':
      case 'documentRef':
        this.counts.elsewhere += 1;
        break;
      default:
        blocks.endLine();
        this.#children(element);
        if (element.name === 'p' || element.name === 'block') blocks.endLine();
        else blocks.endLabel();
    }
  }

  #number(element: AknElement, parent: AknElement): void {
    const words = this.#words(element);
    const blocks = this.#blocks;
    const isInner = blocks.isWithin;
    if (isInner && LIKE_PARAGRAPH.test(words)) blocks.labelInLine(words);
    else blocks.label(!isInner && BARE.test(words) && (isDivision(parent) || isUnit(parent)) ? `${words}.` : words);
    if (parent.name === 'article' && !this.#headed.has(parent)) blocks.endLabel();
  }

  /** The heading of an article stands beside its number, unless it is a sentence, which would be taken for its text. */
  #heading(element: AknElement, parent: AknElement): void {
    const words = this.#words(element);
    if (parent.name === 'article' && SENTENCE_END.test(words)) this.#blocks.endLabel();
    this.#blocks.add(words);
    this.#blocks.endLine();
  }

  #words = (element: AknElement): string => this.blocks(element).map(oneLine).join(' ');

  #table(element: AknElement, grid: Grid): void {
    for (const each of elementsOf(element)) {
      if (isLeftOut(each)) this.#leaveOut(each);
      else if (each.name === 'tr') this.#row(each, grid);
      else if (each.name === 'thead' || each.name === 'tbody' || each.name === 'tfoot') this.#table(each, grid);
      else this.#read(each, element);
    }
    this.#blocks.endLabel();
  }

  #row(row: AknElement, grid: Grid): void {
    for (const cell of elementsOf(row))
      grid.add(this.#words(cell), spanOf(cell.attributes.colspan, cell.attributes.rowspan));
    this.#blocks.row(grid.endRow());
  }
}
