import { superscript } from '../../../text/superscript.ts';
import { symbol } from '../symbols.ts';
import { chosen } from './alternate.ts';
import type { Notes } from './notes.ts';
import { printOf, type Styles } from './styles.ts';
import type { Tally } from './tally.ts';
import { child, value, type XmlElement } from './xml.ts';

/** What only holds runs, and prints nothing of its own. */
const HOLDS_RUNS = new Set([
  ...['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo'],
  ...['w:sdtContent', 'w:rubyBase'],
]);

/** What prints a picture, wherever in a drawing it stands. */
const PICTURES = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds']);

/** The text of a paragraph, and the blocks of the text boxes that hang on it. */
export interface Printed {
  readonly text: string;
  readonly boxes: readonly string[];
}

/** Reads the runs of paragraphs, one paragraph after the other: fields may reach over several. */
export class Runs {
  readonly #styles: Styles;
  readonly #notes: Notes;
  readonly #tally: Tally;
  readonly #readBox: (content: XmlElement) => readonly string[];
  /** Fields that are open; whether each is still at its instruction, which is not printed. */
  readonly #fields: boolean[] = [];
  #instructions = 0;
  #boxes: string[] = [];

  constructor(styles: Styles, notes: Notes, tally: Tally, readBox: (content: XmlElement) => readonly string[]) {
    this.#styles = styles;
    this.#notes = notes;
    this.#tally = tally;
    this.#readBox = readBox;
  }

  /** Whether text may be missing since a field was begun and never ended. */
  get isInField(): boolean {
    return this.#instructions > 0;
  }

  read(paragraph: XmlElement, style: string | undefined): Printed {
    const outer = this.#boxes;
    this.#boxes = [];
    const text = this.#inline(paragraph.children, style);
    const boxes = this.#boxes;
    this.#boxes = outer;
    return { text, boxes };
  }

  #inline(elements: readonly XmlElement[], style: string | undefined): string {
    let text = '';
    for (const element of elements) {
      const { name } = element;
      if (name === 'w:ins' || name === 'w:moveTo') this.#tally.insertions += 1;
      if (name === 'w:del' || name === 'w:moveFrom') this.#tally.deletions += 1;
      if (name === 'm:oMath' || name === 'm:oMathPara') this.#tally.formulas += 1;
      if (name === 'w:r') text += this.#run(element, style);
      else if (name.startsWith('m:')) text += this.#formula(element);
      else if (HOLDS_RUNS.has(name)) text += this.#inline(element.children, style);
      else if (name === 'w:sdt') text += this.#inline(child(element, 'w:sdtContent')?.children ?? [], style);
      else if (name === 'mc:AlternateContent') text += this.#inline(chosen(element)?.children ?? [], style);
    }
    return text;
  }

  #run(run: XmlElement, paragraphStyle: string | undefined): string {
    const style = value(child(run, 'w:rPr'), 'w:rStyle');
    const { hidden, raised } = printOf(run);
    const isHidden = hidden ?? this.#styles.hides(style) ?? this.#styles.hides(paragraphStyle) ?? false;
    const text = this.#pieces(run.children, isHidden, paragraphStyle);
    const isRaised = raised ?? this.#styles.raises(style) ?? false;
    return isRaised && /^\s*\d+\s*$/u.test(text) ? superscript(text) : text;
  }

  #pieces(elements: readonly XmlElement[], isHidden: boolean, style: string | undefined): string {
    let text = '';
    for (const element of elements) {
      if (element.name === 'w:fldChar') this.#field(element);
      else if (!isHidden && this.#instructions === 0) text += this.#piece(element, style);
    }
    return text;
  }

  #piece(element: XmlElement, style: string | undefined): string {
    switch (element.name) {
      case 'w:t':
        return textOf(element);
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '\u2011';
      case 'w:sym':
        return this.#symbol(element);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#notes.mark(element);
      case 'w:commentReference':
        this.#tally.comments += 1;
        return '';
      case 'w:ruby':
        return this.#inline(child(element, 'w:rubyBase')?.children ?? [], style);
      case 'mc:AlternateContent':
        return this.#pieces(chosen(element)?.children ?? [], false, style);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (this.#drawing(element)) this.#tally.pictures += 1;
        return '';
      default:
        return '';
    }
  }

  #symbol({ attributes }: XmlElement): string {
    const { 'w:font': font = '', 'w:char': code = '' } = attributes;
    const text = symbol(font, code);
    if (text === null) this.#tally.symbols.add(`${code} of ${font}`);
    return text ?? '';
  }

  #field({ attributes }: XmlElement): void {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') {
      this.#fields.push(true);
      this.#instructions += 1;
    } else if (type === 'separate' || type === 'end') {
      const wasAtInstruction = this.#fields.pop();
      if (wasAtInstruction) this.#instructions -= 1;
      if (type === 'separate' && wasAtInstruction !== undefined) this.#fields.push(false);
    }
  }

  /** Reads the text boxes of a drawing; returns whether there is a picture in it. */
  #drawing(element: XmlElement): boolean {
    if (element.name === 'w:txbxContent') {
      for (const block of this.#readBox(element)) this.#boxes.push(block);
      return false;
    }
    let picture = PICTURES.has(element.name);
    for (const each of chosen(element)?.children ?? []) picture = this.#drawing(each) || picture;
    return picture;
  }

  #formula(element: XmlElement): string {
    return element.text + element.children.map((each) => this.#formula(each)).join('');
  }
}

/** Spaces at the ends of a text count only where it says so; line ends of the file are spaces. */
function textOf({ text, attributes }: XmlElement): string {
  const line = text.replaceAll(/[\t\n\r]/gu, ' ');
  if (attributes['xml:space'] === 'preserve') return line;
  let [start, end] = [0, line.length];
  while (line[start] === ' ') start += 1;
  while (end > start && line[end - 1] === ' ') end -= 1;
  return line.slice(start, end);
}
