import { oneLine } from '../whiteSpace.ts';
import { chosen } from './alternate.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import { Runs } from './runs.ts';
import { numberOf, printOf, type Styles } from './styles.ts';
import { columnsOf, isCovered, isFrame, within } from './tables.ts';
import type { Tally } from './tally.ts';
import { child, toggle, value, type XmlElement } from './xml.ts';

/** The blocks so far, and the beginning of the next where its first paragraphs do not end. */
interface Flow {
  readonly blocks: string[];
  /** From paragraphs whose end is hidden: they keep their numbers. */
  run: string;
  /** From paragraphs whose end is deleted: they have the number of the one they join. */
  joined: string;
}

/** What blocks are made of. */
export interface Sources {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly tally: Tally;
}

/** Reads paragraphs and tables into blocks. */
export class Body {
  readonly #sources: Sources;
  readonly #runs: Runs;

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#runs = new Runs(sources.styles, sources.notes, sources.tally, (content) => this.blocks(content));
  }

  /** Whether text may be missing since a field was begun and never ended. */
  get isInField(): boolean {
    return this.#runs.isInField;
  }

  /** The blocks of a body, a note, a text box or a cell. */
  blocks(element: XmlElement): readonly string[] {
    const flow: Flow = { blocks: [], run: '', joined: '' };
    this.#read(element.children, flow);
    finish(flow, '', '');
    return flow.blocks;
  }

  #read(elements: readonly XmlElement[], flow: Flow): void {
    for (const element of elements) {
      switch (element.name) {
        case 'w:p':
          this.#paragraph(element, flow);
          break;
        case 'w:tbl':
          finish(flow, '', '');
          this.#table(element, flow);
          break;
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
        case 'mc:AlternateContent':
          this.#read(chosen(element)?.children ?? [], flow);
          break;
        case 'w:altChunk':
          this.#sources.tally.embedded += 1;
          break;
      }
    }
  }

  #paragraph(paragraph: XmlElement, flow: Flow): void {
    const properties = child(paragraph, 'w:pPr');
    const style = value(properties, 'w:pStyle');
    const { text, boxes } = this.#runs.read(paragraph, style);
    const isHidden = properties && printOf(properties).hidden;
    if (this.#isEndDeleted(paragraph)) flow.joined += text;
    else if (!(isHidden ?? this.#sources.styles.hides(style))) finish(flow, this.#label(paragraph, style), text);
    else if (text.trim()) {
      // What is hidden altogether has no number.
      flow.run += this.#label(paragraph, style) + flow.joined + text;
      flow.joined = '';
    }
    for (const box of boxes) flow.blocks.push(box);
  }

  #label = (paragraph: XmlElement, style: string | undefined): string =>
    this.#sources.numbering.label(numberOf(paragraph), style);

  /** Counts the change where it is not within the paragraph, and so counted already. */
  #isEndDeleted(paragraph: XmlElement): boolean {
    const { tally } = this.#sources;
    const end = child(child(paragraph, 'w:pPr'), 'w:rPr');
    const changed = (...names: string[]) => names.some((name) => child(end, name));
    const counted = (...names: string[]) => names.some((name) => child(paragraph, name));
    if (changed('w:ins', 'w:moveTo') && !counted('w:ins', 'w:moveTo')) tally.insertions += 1;
    const deleted = changed('w:del', 'w:moveFrom');
    if (deleted && !counted('w:del', 'w:moveFrom')) tally.deletions += 1;
    return deleted;
  }

  #table(table: XmlElement, flow: Flow): void {
    const frame = isFrame(table);
    for (const row of within(table, 'w:tr')) {
      if (!this.#isPrinted(row)) continue;
      const cells = within(row, 'w:tc').map((cell) => ({
        blocks: isCovered(cell) ? [] : this.blocks(cell),
        columns: columnsOf(cell),
      }));
      if (frame) {
        for (const block of cells.flatMap(({ blocks }) => blocks)) flow.blocks.push(block);
        continue;
      }
      // What a cell covers is empty, so that each stands in its column.
      const texts = cells.map(({ blocks, columns }) => blocks.map(oneLine).join(' ') + '\t'.repeat(columns - 1));
      const text = texts.join('\t').trimEnd();
      if (text) flow.blocks.push(text);
    }
  }

  #isPrinted(row: XmlElement): boolean {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:ins')) this.#sources.tally.insertions += 1;
    const deleted = child(properties, 'w:del') !== undefined;
    if (deleted) this.#sources.tally.deletions += 1;
    return !deleted && !toggle(properties, 'w:hidden');
  }
}

/** Ends a block. A number without text is printed, a dash is not. */
function finish(flow: Flow, label: string, text: string): void {
  const lines = `${flow.joined}${text}`.split('\n').map((line) => line.trimEnd());
  const rest = lines
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  const block = `${flow.run}${label}${rest}`.trim();
  flow.run = '';
  flow.joined = '';
  if (block && block !== '-') flow.blocks.push(block);
}
